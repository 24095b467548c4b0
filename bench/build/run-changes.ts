// npm run bench:changes -- --items 200 --changes 50 --seed 1 [--compare-every 10]
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { categoriesOf, generateArchive } from '../archive/generate'
import { makeWorkspace, ownContent } from '../archive/workspace'
import { changeArchive, changeRandom, clockAfter, type EditedArchive } from './changes'
import { treeDifferences } from './same-tree'

/* Proves on random changes that building upon the last export gives what building from nothing gives, byte for byte. */

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '200' },
    changes: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    'compare-every': { type: 'string', default: '1' },
  },
})
const [items, changes, seed, every] = [
  values.items,
  values.changes,
  values.seed,
  values['compare-every'],
].map(Number) as [number, number, number, number]

const workspace = makeWorkspace('changes')
/** Changes made so far. */
let done = 0

/** One build; gives back what it rendered. */
function build(out: string, isFull: boolean): { rendered: number; pages: number } {
  const env = {
    ...process.env,
    VESNIK_OUT: out,
    VESNIK_NOW: clockAfter(done),
    ...(isFull ? { VESNIK_FULL: '1' } : {}),
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: workspace.root,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`The build has failed:\n${stdout.slice(-4000)}${stderr.slice(-4000)}`)
  if (stdout.includes('came out differently')) throw new Error(`An input was forgotten:\n${stdout}`)
  const [, pages, rendered] = /(\d+) pages and feeds, (all|\d+) of them/.exec(stdout) ?? []
  return { pages: Number(pages), rendered: rendered === 'all' ? Number(pages) : Number(rendered) }
}

/** Compares with an export for which nothing of the earlier builds was used but the compiled code. */
function compare(step: string): void {
  const scratch = join(workspace.root, 'scratch')
  for (const old of [
    scratch,
    ...['.contentlayer', '.cache/compressed', '.cache/content-check.json', '.cache/search'].map((name) =>
      join(workspace.root, name),
    ),
  ])
    rmSync(old, { recursive: true, force: true })
  build(scratch, true)
  const differences = treeDifferences(workspace.out, scratch)
  if (differences.length > 0)
    throw new Error(
      `${step}: ${differences.length} files differ, first ${differences[0]}; see ${workspace.root}`,
    )
  console.log(`${step}: the same as built from nothing`)
}

const made = generateArchive(workspace.content, ownContent, items, seed)
const archive: EditedArchive = {
  folder: workspace.content,
  items: made,
  categories: categoriesOf(join(workspace.content, 'site.yaml')),
  seed,
}
console.log(`${items} items, seed ${seed}, in ${workspace.root}`)
build(workspace.out, true)
const random = changeRandom(seed)
for (let number = 1; number <= changes; number++) {
  const what = changeArchive(archive, random)
  done = number
  const { pages, rendered } = build(workspace.out, false)
  console.log(`${number}. ${what}: ${rendered} of ${pages} pages rendered`)
  if (number % every === 0 || number === changes) compare(`after ${number} changes`)
}
console.log(
  `${changes} changes on ${items} items with seed ${seed}: the export was always the same as from nothing`,
)
workspace.remove()
