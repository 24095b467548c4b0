import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'parse5'
import { readTable } from '../hosting/table.mjs'
import { runProgram } from '../run/command.mjs'
import { PlainError } from '../run/progress.mjs'
import { filesBelow } from './assets.mjs'

/** Files without which no site is whole. */
const NEEDED = ['index.html', '404.html', 'cir/index.html', 'lat/index.html', 'sitemap.xml', 'robots.txt']
/** What a page may weigh on the wire: an article has 5 KB, a long list 15 KB. */
const MOST_BYTES = 150_000
/** What was cut off by a full disk or a killed program. */
const NEVER_EMPTY = /\.(?:html|css|js|json|xml|svg|woff2|br|gz|jpg|png|webp|avif)$|^\.htaccess$|^_headers$/
const MOST_FAULTS = 20

/**
 * Articles of an export by locale: those of its table whose page is there. Lists and old addresses are none.
 * @param {string} folder
 * @returns {Promise<Record<string, number>>} by segment, e.g. `{ cir: 27, lat: 27, eng: 15 }`
 */
export async function countItems(folder) {
  const { articles } = await readTable(folder)
  const there = new Set(await filesBelow(folder))
  /** @type {Record<string, number>} */
  const counts = { cir: 0, lat: 0, eng: 0 }
  for (const [id, { slug, segments }] of Object.entries(articles))
    for (const segment of segments)
      if (there.has(`${segment}/aktuelno/${slug}/${id}/index.html`))
        counts[segment] = (counts[segment] ?? 0) + 1
  return counts
}

/**
 * Faults that can be seen in a moment: something missing, cut off, dead or far too large.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function quickFaults(folder) {
  const files = await filesBelow(folder)
  const there = new Set(files)
  const faults = NEEDED.filter((name) => !there.has(name)).map((name) => `${name} is missing`)
  for (const file of files) {
    if (faults.length >= MOST_FAULTS) break
    if (NEVER_EMPTY.test(file) && (await stat(join(folder, file))).size === 0) faults.push(`${file} is empty`)
    if (file.endsWith('.html') && !file.startsWith('urednik/'))
      faults.push(...(await pageFaults(folder, file, there)))
  }
  return faults
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {Set<string>} there
 */
async function pageFaults(folder, file, there) {
  const html = await readFile(join(folder, file), 'utf8')
  const sent = await stat(join(folder, `${file}.br`)).then(
    ({ size }) => size,
    () => html.length,
  )
  const faults = [...deadAddresses(html, there)].map((address) => `${file}: ${address} is not there`)
  if (!/<\/html>\s*$/.test(html)) faults.push(`${file} is cut off`)
  if (sent > MOST_BYTES) faults.push(`${file} weighs ${sent} bytes, at most ${MOST_BYTES} are right`)
  return faults
}

/**
 * Addresses of this site in a page that no file answers.
 * @param {string} html
 * @param {Set<string>} there
 */
function deadAddresses(html, there) {
  const dead = new Set()
  /** @param {any} node */
  const walk = (node) => {
    for (const { name, value } of node.attrs ?? []) {
      if ((name !== 'href' && name !== 'src') || !/^\/(?!\/)/.test(value)) continue
      const path = decodeURIComponent(value.replace(/[?#].*$/s, '')).slice(1)
      const isThere =
        there.has(path.endsWith('/') || path === '' ? `${path}index.html` : path) ||
        there.has(`${path}/index.html`)
      if (!isThere && !path.startsWith('urednik')) dead.add(value)
    }
    for (const child of node.childNodes ?? []) walk(child)
  }
  walk(parse(html))
  return dead
}

/**
 * All rules of tests/export over a folder: links, purity of scripts, HTML, drafts, feeds, structured data.
 * @param {string} folder
 * @param {string[]} [only] parts of the names of their files
 * @throws {PlainError} with what the rules say
 */
export async function runExportRules(folder, only = []) {
  const env = { VESNIK_OUT: folder, NEXT_TELEMETRY_DISABLED: '1' }
  const args = ['run', '--project', 'export', '--reporter=dot', ...only]
  const { code, output } = await runProgram('vitest', args, { env })
  if (code !== 0)
    throw new PlainError(
      `The export breaks its rules; readers still get the last release.\n${output.slice(-6000)}`,
    )
}

/**
 * Refuses a release with fewer articles than the last one: mostly a folder that was not checked out whole.
 * @param {Record<string, number>} now
 * @param {Record<string, number>} before
 * @throws {PlainError}
 */
export function requireNoRemoval(now, before) {
  const fewer = Object.keys(before).filter((segment) => (now[segment] ?? 0) < (before[segment] ?? 0))
  if (fewer.length === 0) return
  const lines = fewer.map(
    (segment) => `  /${segment}/: ${before[segment]} articles before, ${now[segment] ?? 0} now`,
  )
  throw new PlainError(
    `There are fewer articles than in the last release:\n${lines.join('\n')}\nIf that is meant, add --allow-removal.`,
  )
}
