import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentFolder } from '@/lib/content/folder'
import { frameFile } from '@/lib/pages/frame'
import { dataFile } from '@/lib/plan/plan-folder'
import { findDamage, manifestFile, readManifest, type Manifest } from '../manifest'
import { ROOT } from '../../run/command.mjs'
import { planBuild, type BuildPlan } from './build-plan'
import { codeKey, globalKey } from './global-key'
import { sitePages, type SitePage } from './site-pages'

/** What the steps of a build in one process need again and again. */
export interface Build {
  plan: BuildPlan
  /** Record of the last export, when this one is built upon it. */
  last: Manifest | undefined
}

let made: (Build & { site: readonly SitePage[] }) | undefined

/**
 * The plan of this build, made in this process or in another.
 * @param out the export folder
 * @param folder of the plan
 */
export function buildOf(out: string, folder: string): Build {
  if (made) return made
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as BuildPlan
  return { plan, last: plan.isFull ? undefined : readManifest(manifestFile(join(ROOT, '.cache'), out)) }
}

/** The last export of this folder, when it can be built upon. */
function lastExport(out: string): Manifest | undefined {
  const manifest = readManifest(manifestFile(join(ROOT, '.cache'), out))
  if (!manifest || process.env.VESNIK_FULL === '1') return undefined
  const damage = findDamage(out, manifest)
  if (damage === undefined) return manifest
  console.log(`  the last export is not as it was published (${damage}): everything is made again`)
  return undefined
}

/**
 * Finds out what has to be rendered and writes it where the framework looks for it; the data of the pages are written by
 * {@link writeData}.
 * @param out the export folder
 * @param folder of the plan
 * @returns hash of the code that the framework compiles, and how many pages are rendered
 */
export function makePlan(out: string, folder: string): { code: string; due: number } {
  const code = codeKey(ROOT)
  const last = lastExport(out)
  const { pages, frames } = sitePages()
  const plan = planBuild(pages, globalKey(ROOT, contentFolder(), code), last)
  made = { plan, last: plan.isFull ? undefined : last, site: pages }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const write = (name: string, data: unknown) => writeFileSync(join(folder, name), JSON.stringify(data))
  // JSON has no `undefined`, which stands for the first page of a list.
  writeFileSync(
    join(folder, 'routes.json'),
    JSON.stringify(plan.routes, (_key, value) => value ?? null),
  )
  write(frameFile, frames)
  write('plan.json', plan)
  const all = pages.length
  console.log(
    plan.isFull
      ? `  ${all} pages and feeds, all of them to be rendered`
      : `  ${all} pages and feeds, ${plan.render.length} of them to be rendered, ${plan.samples.length} as a sample`,
  )
  return { code, due: plan.render.length + plan.samples.length }
}

/**
 * Writes the data of pages that the framework renders.
 * @param folder of the plan
 * @param part of the work, counted from 0: several processes can share it. One that has not made the plan finds the
 *   same pages by itself, for handing them over would cost more
 */
export function writeData(folder: string, part = 0, parts = 1): void {
  const { render, samples } = buildOf('', folder).plan
  const files = new Set([...render, ...samples])
  const due = (made?.site ?? sitePages().pages).filter(({ file }) => files.has(file))
  due.forEach((page, index) => {
    // Neighbours share words and sources, so a part is a stretch and not every second page.
    if (Math.floor((index * parts) / due.length) !== part) return
    const file = join(folder, dataFile(page.file))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(page.data()))
  })
}
