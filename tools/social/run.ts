// Run by the build after the pages are rendered: tsx tools/social/run.ts <fresh pages> <store> <plan>
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildPlan } from '../export/plan/build-plan'
import { writePictures } from './write-pictures'

const [folder, store, planFolder] = process.argv.slice(2)
if (!folder || !store || !planFolder)
  throw new Error('Usage: tsx tools/social/run.ts <fresh pages> <store> <plan>')
const plan = JSON.parse(readFileSync(join(planFolder, 'plan.json'), 'utf8')) as BuildPlan
const due = new Set(plan.render)
await writePictures(folder, store, (path) => due.has(`${path.slice(1)}index.html`)).then(
  ({ all, made }) => console.log(`  ${all} pictures for sharing, ${made} of them drawn now`),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
