// npm run build: checks and compiles the content, renders the pages and puts the finished site into VESNIK_OUT (default out).
import { requireNode } from '../tools/run/node-version.mjs'

requireNode()
const { reportFailure } = await import('../tools/run/progress.mjs')
const { buildSite } = await import('../tools/export/build.mjs')

await buildSite().catch(reportFailure)
