// The steps of the Dockerfile after `npm ci`: builds and checks the site (or takes a finished export), publishes it into a
// folder and writes nginx's configuration beside it. Tests run the same in a folder where no container engine is.
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hostingFiles, writeHosting } from '../tools/hosting/write.mjs'
import { containerConf } from '../tools/hosting/container.mjs'
import { publish } from '../tools/release/publish.mjs'
import { PlainError, reportFailure } from '../tools/run/progress.mjs'

async function run() {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      from: { type: 'string' },
      served: { type: 'string', default: '/srv/vesnik' },
      port: { type: 'string', default: '8080' },
      temporary: { type: 'string', default: '/tmp' },
    },
  })
  if (!values.to) throw new PlainError('Usage: node scripts/container-steps.mjs --to <folder>')
  const to = resolve(values.to)
  const { served, temporary } = values
  if (values.from === undefined) {
    const { buildSite } = await import('../tools/export/build.mjs')
    await buildSite()
  }
  const { exportFolder } = await import('../tools/serve/run.mjs')
  const from = values.from === undefined ? exportFolder() : resolve(values.from)
  await publish({ to, from, keep: 2, allowRemoval: true, keepOld: false, rules: values.from === undefined })
  const host = new URL(process.env.VESNIK_URL || 'http://localhost:3000').hostname
  const files = await hostingFiles(join(to, 'current'), { host, folder: served, brotli: true })
  await writeHosting(join(to, 'hosting'), files)
  const conf = containerConf({ folder: served, port: Number(values.port), temporary })
  await writeFile(join(to, 'hosting/container.conf'), conf)
}

await run().catch(reportFailure)
