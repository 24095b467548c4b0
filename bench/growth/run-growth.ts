// npm run bench:growth -- [--items 1000,5000,10000,20000] [--until 50000] [--seed 1] [--without-sharing]
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateArchive, writeItem, type Item } from '../archive/generate'
import { makeWorkspace, ownContent, type Workspace } from '../archive/workspace'
import { measure } from '../build/measure'
import { sizesOf } from './sizes'
import { rowBySlope, tableOf, type Row } from './table'

/* What an archive takes as it grows: files, room, a build from nothing and one edit after it. Each size is built in a copy
 * of the repository that is removed afterwards; sizes beyond the measured ones follow from the slope of the last two. */

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '1000,5000,10000,20000' },
    until: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    'without-sharing': { type: 'boolean', default: false },
  },
})
const sizes = values.items.split(',').map(Number).sort((a, b) => a - b) // prettier-ignore
if (!sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error(`--items ${values.items}: numbers of articles, parted by commas`)

/** Costs of one build, all steps together. */
async function build({ root, out }: Workspace) {
  const env = { ...process.env, VESNIK_OUT: out, VESNIK_NOW: '2026-06-01T08:00:00Z' }
  const { costs } = await measure(process.execPath, ['scripts/build.mjs'], { cwd: root, env })
  return {
    cpu: costs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    wall: costs.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0),
    peak: Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)),
  }
}

async function measureSize(count: number): Promise<Row> {
  const workspace = makeWorkspace('growth')
  try {
    if (values['without-sharing']) workspace.withoutSharing()
    const items = generateArchive(workspace.content, ownContent, count, Number(values.seed))
    const full = await build(workspace)
    const item = items[Math.floor(count / 2)] as Item
    writeItem(workspace.content, { ...item, body: `${item.body}\n\nЈедна реченица више.` }, item)
    const edit = await build(workspace)
    return {
      items: count,
      ...sizesOf(workspace.out),
      cacheMegabytes: sizesOf(join(workspace.root, '.cache')).diskMegabytes,
      fullCpu: full.cpu,
      fullWall: full.wall,
      editCpu: edit.cpu,
      editWall: edit.wall,
      peakMegabytes: Math.max(full.peak, edit.peak),
    }
  } finally {
    workspace.remove()
  }
}

const measured: Row[] = []
for (const size of sizes) {
  measured.push(await measureSize(size))
  // What is known is printed at once: the next size may take hours.
  console.log(`load ${loadavg()[0]?.toFixed(1)}\n${tableOf(measured, [])}\n`)
}
const beyond = [20_000, Number(values.until)].filter((size, at, all) => size > (sizes.at(-1) ?? 0) && all.indexOf(size) === at) // prettier-ignore
if (measured.length > 1)
  console.log(
    tableOf(
      measured,
      beyond.map((size) => rowBySlope(measured, size)),
    ),
  )
