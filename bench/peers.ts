// npm run bench:peers -- [--items 1000,5000] [--runs 3]: the build beside Eleventy, Astro and (where installed) Hugo.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeContestants, type Contestant } from './peers/contestants'
import { pageWeight } from './peers/page-weight'
import { timedRun } from './peers/timed-run'

/* The same generated news in both scripts, no pictures: built from nothing, then after one edit of a text. The others get
 * both scripts ready made and draw the simplest pages; ours turns one into the other, checks the content, proves the
 * scripts pure and stores compressed forms. Runs alternate, so that a busy machine is equally hard on all. */

const { values } = parseArgs({
  options: { items: { type: 'string', default: '1000' }, runs: { type: 'string', default: '3' } },
})
const runs = Number(values.runs)
const here = fileURLToPath(new URL('peers', import.meta.url))

if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here], { stdio: 'inherit' })

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

interface Found {
  cold: { cpu: number; wall: number }
  edits: { cpu: number; wall: number }[]
}

async function compare(count: number): Promise<void> {
  const contestants = makeContestants(here, count)
  try {
    const found = new Map<Contestant, Found>()
    for (const one of contestants) found.set(one, { cold: await timedRun(one), edits: [] })
    for (let run = 0; run < runs; run++)
      for (const one of contestants) {
        one.edit(run)
        found.get(one)?.edits.push(await timedRun(one))
      }
    print(count, found)
  } finally {
    for (const one of contestants) one.remove()
  }
}

function print(count: number, found: Map<Contestant, Found>): void {
  console.log(`\n${count} items in both scripts, median of ${runs} edits, load ${loadavg()[0]?.toFixed(1)}`)
  const head = ['', 'cold CPU s', 'cold s', 'edit CPU s', 'edit s', 'edit / ours', 'page KB']
  console.log(head.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(12))).join(''))
  const editCpu = ({ edits }: Found) => median(edits.map(({ cpu }) => cpu))
  const ours = [...found.values()][0]
  for (const [one, result] of found) {
    const cells = [
      result.cold.cpu,
      result.cold.wall,
      editCpu(result),
      median(result.edits.map(({ wall }) => wall)),
      ours ? editCpu(result) / editCpu(ours) : Number.NaN,
      pageWeight(one) / 1000,
    ]
    console.log(one.name.padEnd(12) + cells.map((cell) => cell.toFixed(2).padStart(12)).join(''))
  }
}

for (const count of values.items.split(',').map(Number)) await compare(count)
