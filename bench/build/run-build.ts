// npm run bench:build -- [--items 100,1000] [--seed 1] [--edit] [--without-sharing]
import { readdirSync, statSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateArchive, writeItem, type Item } from '../archive/generate'
import { makeWorkspace, ownContent, type Workspace } from '../archive/workspace'
import { measure, type Cost } from './measure'

/* What it costs to build an archive from nothing, and then to publish one edit. */

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '100,1000,5000,10000' },
    seed: { type: 'string', default: '1' },
    edit: { type: 'boolean', default: false },
    'without-sharing': { type: 'boolean', default: false },
  },
})

function sizeOf(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0)
  return { files: paths.length, pages: paths.filter((path) => path.endsWith('.html')).length, bytes }
}

function print(title: string, costs: Cost[], pages: number): void {
  console.log(`\n${title} (load ${loadavg()[0]?.toFixed(1)})`)
  const sum = (name: 'cpuSeconds' | 'wallSeconds') => costs.reduce((total, cost) => total + cost[name], 0)
  const all: Cost = {
    step: 'all steps',
    cpuSeconds: sum('cpuSeconds'),
    wallSeconds: sum('wallSeconds'),
    peakMegabytes: Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)),
  }
  for (const { step, cpuSeconds, wallSeconds, peakMegabytes } of [...costs, all])
    console.log(
      `${step.padEnd(40)} ${cpuSeconds.toFixed(1).padStart(8)} CPU s ${wallSeconds.toFixed(1).padStart(8)} s ${peakMegabytes.toFixed(0).padStart(6)} MB ${((cpuSeconds / pages) * 1000).toFixed(1).padStart(7)} CPU ms/page`,
    )
}

async function build(workspace: Workspace): Promise<Cost[]> {
  const env = { ...process.env, VESNIK_OUT: workspace.out, VESNIK_NOW: '2026-06-01T08:00:00Z' }
  return (await measure(process.execPath, ['scripts/build.mjs'], { cwd: workspace.root, env })).costs
}

async function run(count: number, seed: number): Promise<void> {
  const workspace = makeWorkspace('build')
  try {
    if (values['without-sharing']) workspace.withoutSharing()
    const items = generateArchive(workspace.content, ownContent, count, seed)
    const full = await build(workspace)
    const { pages, files, bytes } = sizeOf(workspace.out)
    print(`${count} items: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`, full, pages)
    if (!values.edit) return
    const item = items[Math.floor(count / 2)] as Item
    writeItem(workspace.content, { ...item, body: `${item.body}\n\nЈедна реченица више.` }, item)
    print(`${count} items, one edit`, await build(workspace), pages)
  } finally {
    workspace.remove()
  }
}

for (const count of values.items.split(',').map(Number)) await run(count, Number(values.seed))
