// npm run publish -- --to <folder> [--keep 5] [--allow-removal] [--from <export>] [--quick] [--drop-old] [--into apache|netlify|cloudflare] | --rollback: a release that cannot half-happen.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { requireNode } from '../tools/run/node-version.mjs'

requireNode()
const { PlainError, reportFailure } = await import('../tools/run/progress.mjs')
const { keepPublishedList } = await import('../tools/release/published-list.mjs')
const { publish, rollBack } = await import('../tools/release/publish.mjs')

/** Builds the site anew unless a finished export is named. @param {string | undefined} from */
async function exportOf(from) {
  if (from !== undefined) return resolve(from)
  const { buildSite } = await import('../tools/export/build.mjs')
  const { exportFolder } = await import('../tools/serve/run.mjs')
  await buildSite()
  return exportFolder()
}

async function run() {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      from: { type: 'string' },
      keep: { type: 'string', default: '5' },
      'allow-removal': { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      into: { type: 'string' },
      'drop-old': { type: 'boolean', default: false },
      rollback: { type: 'boolean', default: false },
    },
  })
  if (!values.to)
    throw new PlainError('Say where the site is served from: npm run publish -- --to /srv/vesnik')
  const to = resolve(values.to)
  if (values.rollback) return rollBack(to)
  const keep = Number(values.keep)
  if (!Number.isInteger(keep) || keep < 2)
    throw new PlainError('--keep must be 2 or more: without the last release there is no way back.')
  const { into } = values
  if (into !== undefined && into !== 'apache' && into !== 'netlify' && into !== 'cloudflare')
    throw new PlainError('--into is apache, netlify or cloudflare.')
  const from = await exportOf(values.from)
  const name = await publish({
    to,
    from,
    keep,
    ...(into ? { into } : {}),
    allowRemoval: values['allow-removal'],
    keepOld: !values['drop-old'],
    rules: !values.quick,
  })
  await keepPublishedList(from)
  return name
}

await run().catch(reportFailure)
