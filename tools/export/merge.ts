import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { listFiles } from './list-files'
import { hashBytes, type Manifest } from './manifest'
import type { BuildPlan } from './plan/build-plan'

/** Endings of the compressed forms that lie beside a file. */
export const FORMS = ['.br', '.gz']

/** What became of the files of an export. */
export interface Merged {
  /** Files that are new or have a new content. */
  changed: string[]
  /** Files taken over from the last export, compressed forms included. */
  kept: string[]
  /** Files of the last export that are gone. */
  removed: string[]
}

/** A page whose data have not changed came out differently: its data do not name everything that it shows. */
export class ForgottenInput extends Error {}

function isOneFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false }))
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev
}

/** Two names for one file, or a copy where the disk allows no more. */
function takeOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EMLINK') throw error
    copyFileSync(from, to)
  }
}

/**
 * Takes out pages that were rendered only because the framework insisted, after comparing them with what is published.
 * @param folder the fresh pages, made light
 * @throws {ForgottenInput} when a page came out differently from the same data
 */
export function dropUnasked(folder: string, plan: BuildPlan, last: Manifest | undefined): void {
  requirePages(folder, plan)
  if (last) compareSamples(folder, plan, last)
  const due = new Set(plan.render)
  for (const file of Object.keys(plan.pages)) if (!due.has(file)) rmSync(join(folder, file), { force: true })
}

function compareSamples(folder: string, plan: BuildPlan, last: Manifest): void {
  for (const file of plan.samples) {
    const hash = hashBytes(readFileSync(join(folder, file)))
    const published = last.files[file]?.[2]
    if (hash !== published)
      throw new ForgottenInput(
        `${file} came out differently although its data are the same: something that it shows is missing from its data in lib/pages (docs/decisions/0020).`,
      )
  }
}

function requirePages(folder: string, plan: BuildPlan): void {
  const missing = plan.render.filter((file) => !existsSync(join(folder, file)))
  if (missing.length > 0)
    throw new Error(`The framework rendered no ${missing[0]} (${missing.length} pages are missing).`)
}

/**
 * Completes a freshly rendered part of the site with the pages of the last export that have not changed. Published files
 * are never written to: they get a second name in the new folder. Pages of the last export that the plan does not name
 * are left behind.
 * @param folder what is new, made light; afterwards the whole export but for compressed forms of what is new
 * @param out the last export, untouched
 * @param besides published files that no page is, and that unchanged pages need
 */
export async function mergeExport(
  folder: string,
  plan: BuildPlan,
  out: string,
  last: Manifest | undefined,
  besides: readonly string[] = [],
): Promise<Merged> {
  const due = new Set(plan.render)
  const fresh = (await listFiles(folder)).map((file) => relative(folder, file).split(sep).join('/'))
  const published = last?.files ?? {}
  const isSame = (file: string) => {
    const known = published[file]
    if (known === undefined) return false
    // Pictures come from a store by a second name and are large: the same file need not be read.
    return (
      isOneFile(join(folder, file), join(out, file)) ||
      hashBytes(readFileSync(join(folder, file))) === known[2]
    )
  }
  const same = new Set(fresh.filter(isSame))
  const changed = fresh.filter((file) => !same.has(file))
  const isFresh = new Set(fresh)
  const unchangedPages = Object.keys(plan.pages).filter((file) => !due.has(file) && !isFresh.has(file))
  const others = besides.filter((file) => !isFresh.has(file))
  const kept = [...same, ...unchangedPages, ...others].flatMap((file) => [
    file,
    ...FORMS.map((form) => file + form).filter((form) => form in published),
  ])
  for (const file of same) rmSync(join(folder, file))
  for (const file of kept) takeOver(join(out, file), join(folder, file))
  const present = new Set([...kept, ...changed])
  const removed = Object.keys(published).filter((file) => !present.has(file) && !isForm(file))
  return { changed, kept, removed }
}

const isForm = (file: string): boolean => FORMS.some((form) => file.endsWith(form))
