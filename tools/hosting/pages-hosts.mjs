import { FEEDS, HASHED_FOLDERS, HEADER_RULES, NAMED_TYPES, PICTURES } from '../policy.mjs'
import { NOTE } from './table.mjs'

/* `_headers` and `_redirects` of the hosts that take a folder and read the rules in it. Both know one `*`, which stands
 * for anything, slashes too; they differ in what overlapping rules mean. */

/** @typedef {'netlify' | 'cloudflare'} PagesHost */

/** Redirects that Cloudflare Pages takes; the rest are pages that lead on. */
const MOST_REDIRECTS = 2000
const MOST_CHARACTERS = 1000

/** What Netlify sends without being told. */
const NETLIFY_OWN = { 'Cache-Control': 'public, max-age=0, must-revalidate' }

/**
 * Where each rule of the policy applies, in the words of these hosts, by the rule's pattern.
 * @param {PagesHost} host
 * @returns {Record<string, string[]>}
 */
function places(host) {
  // Netlify makes nothing of a slash at the end: what is meant for pages goes to every file there, which does no harm.
  const pages = host === 'netlify' ? ['/*'] : ['/', '/*/', '/*.html']
  const pictures = PICTURES.map((ending) => `/*.${ending}`)
  const patterns = HEADER_RULES.map(({ pattern }) => pattern)
  const [everything, open, documents, html, editor, hashed, fonts, rules] = patterns
  if (!rules || patterns.length !== 8) throw new Error('A rule of the policy has no place on these hosts.')
  return {
    [everything ?? '']: ['/*'],
    [open ?? '']: [...pictures, ...FEEDS.map((name) => `/*/${name}`)],
    [documents ?? '']: host === 'netlify' ? pages : [...pages, '/*.svg'],
    [html ?? '']: pages,
    [editor ?? '']: ['/urednik/*'],
    [hashed ?? '']: HASHED_FOLDERS.map((folder) => `/${folder}/*`),
    [fonts ?? '']: ['/fonts/*.woff2'],
    [rules]: ['/speculation-rules.json'],
  }
}

/**
 * `_headers`. Where a later rule says a header anew, Netlify takes the later one; Cloudflare would join both, so the
 * earlier one is taken off first.
 * @param {PagesHost} host
 */
export function headersFile(host) {
  const where = places(host)
  const blocks = HEADER_RULES.flatMap(({ pattern, headers }, index) =>
    (where[pattern] ?? []).map((place) => {
      const lines = Object.entries(headers).flatMap(([name, value]) => {
        if (host === 'netlify' && index === 0 && name in NETLIFY_OWN) return []
        const isAnew = HEADER_RULES.slice(0, index).some((earlier) => name in earlier.headers)
        return host === 'cloudflare' && isAnew
          ? [`  ! ${name}`, `  ${name}: ${value}`]
          : [`  ${name}: ${value}`]
      })
      return `${place}\n${lines.join('\n')}`
    }),
  )
  const types = Object.entries(NAMED_TYPES).map(([name, type]) => {
    const place = FEEDS.includes(name) ? `/*/${name}` : `/${name}`
    return `${place}\n${host === 'cloudflare' ? '  ! Content-Type\n' : ''}  Content-Type: ${type}`
  })
  return `${NOTE}\n${[...blocks, ...types].join('\n')}\n`
}

/**
 * `_redirects`. Gone pages stay pages there: these hosts cannot answer 410. Cloudflare cannot look at a query either.
 * @param {PagesHost} host
 * @param {import('./table.mjs').Table} table
 */
export function redirectsFile(host, { redirects }) {
  const asking = redirects.filter(({ query }) => query)
  const plain = redirects.filter(({ query }) => !query)
  const lines =
    host === 'netlify'
      ? [...asking, ...plain].map(({ from, to, status, query }) => {
          const asks = Object.entries(query ?? {}).map(([name, value]) => ` ${name}=${value}`)
          // The mark: also where a page that leads on stands at the old address.
          return `${from}${asks.join('')} ${to} ${status}!`
        })
      : plain
          .map(({ from, to, status }) => `${from} ${to} ${status}`)
          .filter((line) => line.length <= MOST_CHARACTERS)
          .slice(0, MOST_REDIRECTS)
  return `${NOTE}\n${lines.join('\n')}\n`
}
