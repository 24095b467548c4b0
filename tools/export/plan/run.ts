// Run by the build before pages are rendered: tsx tools/export/plan/run.ts <export folder> <plan folder>
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentFolder } from '@/lib/content/folder'
import { frameFile } from '@/lib/pages/frame'
import { dataFile } from '@/lib/plan/plan-folder'
import { findDamage, manifestFile, readManifest, type Manifest } from '../manifest'
import { reportStepFailure } from '../../run/progress.mjs'
import { planBuild, type BuildPlan } from './build-plan'
import { codeKey, globalKey } from './global-key'
import { sitePages, type SitePage } from './site-pages'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** From this many pages on a second process shares the work of making their data. */
const WORTH_SHARING = 400

/** The last export of this folder, when it can be built upon. */
function lastExport(out: string): Manifest | undefined {
  const manifest = readManifest(manifestFile(join(ROOT, '.cache'), out))
  if (!manifest || process.env.VESNIK_FULL === '1') return undefined
  const damage = findDamage(out, manifest)
  if (damage === undefined) return manifest
  console.log(`  the last export is not as it was published (${damage}): everything is made again`)
  return undefined
}

/** Writes the data of every page in the list whose turn it is. */
function writeData(folder: string, pages: readonly SitePage[], part: number, parts: number): void {
  pages.forEach((page, index) => {
    // Neighbours share words and sources, so a part is a stretch and not every second page.
    if (Math.floor((index * parts) / pages.length) !== part) return
    const file = join(folder, dataFile(page.file))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(page.data()))
  })
}

/** Pages whose data the framework needs. */
function wanted(pages: readonly SitePage[], plan: Pick<BuildPlan, 'render' | 'samples'>): SitePage[] {
  const files = new Set([...plan.render, ...plan.samples])
  return pages.filter(({ file }) => files.has(file))
}

async function makePlan(out: string, folder: string): Promise<void> {
  const code = codeKey(ROOT)
  const last = lastExport(out)
  const { pages, frames } = sitePages()
  const plan = planBuild(pages, globalKey(ROOT, contentFolder(), code), last)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const write = (name: string, data: unknown) => writeFileSync(join(folder, name), JSON.stringify(data))
  // JSON has no `undefined`, which stands for the first page of a list.
  writeFileSync(
    join(folder, 'routes.json'),
    JSON.stringify(plan.routes, (_key, value) => value ?? null),
  )
  write(frameFile, frames)
  write('plan.json', { ...plan, code })
  const due = wanted(pages, plan)
  const helper = due.length >= WORTH_SHARING ? startHelper(out, folder) : undefined
  writeData(folder, due, 0, helper ? 2 : 1)
  if (helper) {
    const [exitCode] = (await once(helper, 'exit')) as [number | null]
    if (exitCode !== 0) throw new Error('A process that prepares the data of pages has failed.')
  }
  const all = pages.length
  console.log(
    plan.isFull
      ? `  ${all} pages and feeds, all of them to be rendered`
      : `  ${all} pages and feeds, ${plan.render.length} of them to be rendered, ${plan.samples.length} as a sample`,
  )
}

function startHelper(out: string, folder: string) {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), out, folder, 'second-part']
  return spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** The second process finds the same pages by itself: handing them over would cost more. */
async function helpPlan(folder: string): Promise<void> {
  const { readFileSync } = await import('node:fs')
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as BuildPlan
  writeData(folder, wanted(sitePages().pages, plan), 1, 2)
}

const [out, folder, part] = process.argv.slice(2)
if (!out || !folder) throw new Error('Usage: tsx tools/export/plan/run.ts <export folder> <plan folder>')
await (part ? helpPlan(resolve(folder)) : makePlan(resolve(out), resolve(folder))).catch(reportStepFailure)
