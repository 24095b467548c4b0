// node scripts/due.mjs --since <time> | --site <address>
// Whether the moment of an article (publishAt) or a notice (from) has come since the site was last built. The time of
// that build is given, or asked of the site's /health.json. Exit code 0: something is due; 1: nothing is; 2: no answer.
// It runs every few minutes and from a bare checkout, so it needs no package: the content check has made sure that
// these values stand on a line of their own.
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

/** @typedef {{ file: string, moment: string }} Moment */

/**
 * Values of a field, without quotes and remarks.
 * @param {string} text
 * @param {string} name
 */
function valuesOf(text, name) {
  const lines = text.matchAll(new RegExp(`^[ \\t-]*${name}:[ \\t]*(["']?)([^"'#\\s]+)\\1`, 'gm'))
  return [...lines].map(([, , value]) => value ?? '')
}

/** @param {string} text */
const frontMatter = (text) => /^---\r?\n([^]*?)^---/m.exec(text)?.[1] ?? ''

/**
 * Moments at which something of the content begins to be seen; those of drafts are none.
 * @param {string} content the content folder
 * @returns {Moment[]}
 */
export function momentsIn(content) {
  const articles = join(content, 'articles')
  const names = existsSync(articles) ? readdirSync(articles, { recursive: true, encoding: 'utf8' }) : []
  const found = names
    .filter((name) => name.endsWith('.md') && !name.endsWith('.en.md'))
    .sort()
    .flatMap((name) => {
      const head = frontMatter(readFileSync(join(articles, name), 'utf8'))
      if (valuesOf(head, 'draft').includes('true')) return []
      return valuesOf(head, 'publishAt').map((moment) => ({ file: `articles/${name}`, moment }))
    })
  const notices = join(content, 'obavestenja.yaml')
  const text = existsSync(notices) ? readFileSync(notices, 'utf8') : ''
  return [...found, ...valuesOf(text, 'from').map((moment) => ({ file: 'obavestenja.yaml', moment }))]
}

/**
 * Those whose time has come after the last build.
 * @param {readonly Moment[]} moments
 * @param {Date} since
 * @param {Date} now
 */
export function dueAmong(moments, since, now) {
  return moments.filter(
    ({ moment }) => Date.parse(moment) > since.getTime() && Date.parse(moment) <= now.getTime(),
  )
}

/**
 * When the published site was built.
 * @param {string} site its address
 * @throws when it does not answer
 */
async function builtAt(site) {
  const answer = await fetch(new URL('/health.json', site), { signal: AbortSignal.timeout(20_000) })
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return String((await answer.json()).built)
}

async function run() {
  const { values } = parseArgs({ options: { since: { type: 'string' }, site: { type: 'string' } } })
  const since = new Date(values.since ?? (values.site ? await builtAt(values.site) : ''))
  if (Number.isNaN(since.getTime()))
    throw new Error('Usage: node scripts/due.mjs --since <time> | --site <address>')
  const now = new Date(process.env.VESNIK_NOW || Date.now())
  const due = dueAmong(momentsIn(process.env.VESNIK_CONTENT || 'content'), since, now)
  for (const { file, moment } of due) console.log(`${file}: ${moment}`)
  if (due.length === 0) console.log(`Nothing has come due since ${since.toISOString()}.`)
  return due.length > 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return 2
  })
}
