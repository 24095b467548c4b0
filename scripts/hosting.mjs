// npm run hosting -- [--to hosting] [--folder /srv/vesnik] [--brotli] [--into-export apache|netlify|cloudflare]: configurations of web servers.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { requireNode } from '../tools/run/node-version.mjs'

requireNode()
const { PlainError, reportFailure } = await import('../tools/run/progress.mjs')
const { hostingFiles, writeHosting, writeIntoExport } = await import('../tools/hosting/write.mjs')
const { exportFolder } = await import('../tools/serve/run.mjs')

async function hosting() {
  const { values } = parseArgs({
    options: {
      to: { type: 'string', default: 'hosting' },
      folder: { type: 'string', default: '/srv/vesnik' },
      brotli: { type: 'boolean', default: false },
      'into-export': { type: 'string' },
    },
  })
  const out = exportFolder()
  const host = new URL(process.env.VESNIK_URL || 'http://localhost:3000').hostname
  const files = await hostingFiles(out, { host, folder: values.folder, brotli: values.brotli })
  await writeHosting(resolve(values.to), files)
  console.log(
    `Configurations of nginx, Apache, Caddy and _headers/_redirects for ${host} are in ${resolve(values.to)}`,
  )
  const into = values['into-export']
  if (into !== undefined && into !== 'apache' && into !== 'netlify' && into !== 'cloudflare')
    throw new PlainError('--into-export is apache, netlify or cloudflare.')
  if (into) await writeIntoExport(out, into, files)
}

await hosting().catch(reportFailure)
