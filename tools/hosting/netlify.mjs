import { HEADER_RULES, NAMED_TYPES } from '../policy.mjs'
import { NOTE } from './table.mjs'

/**
 * Places of the policy as Netlify and Cloudflare Pages write them. They know no expressions: a page is an address
 * that ends with a slash or with `.html`.
 * @type {Record<string, string[]>}
 */
const PLACES = {
  '^/': ['/*'],
  '\\.(?:html|svg)$': ['/', '/*/', '/*.html', '/*.svg'],
  '\\.html$': ['/', '/*/', '/*.html'],
  '^/fonts/.*\\.woff2$': ['/fonts/*'],
  '^/speculation-rules\\.json$': ['/speculation-rules.json'],
}

/** @param {string} pattern */
function placesOf(pattern) {
  const known = PLACES[pattern]
  if (known) return known
  if (pattern.startsWith('^/urednik/')) return ['/urednik/*']
  const folders = /^\^\/\(\?:([^)]+)\)\/$/.exec(pattern)?.[1]
  if (folders) return folders.split('|').map((folder) => `/${folder}/*`)
  return ['/images/*', ...Object.keys(NAMED_TYPES).map((name) => `/*/${name}`)]
}

/** `_headers`: the last value of a header wins, so a rule that says it anew takes the general one off first. */
export function headersFile() {
  const blocks = HEADER_RULES.flatMap(({ pattern, headers }, index) =>
    placesOf(pattern).map((place) => {
      const lines = Object.entries(headers).flatMap(([name, value]) => {
        const isAnew = HEADER_RULES.slice(0, index).some((earlier) => name in earlier.headers)
        return isAnew ? [`  ! ${name}`, `  ${name}: ${value}`] : [`  ${name}: ${value}`]
      })
      return `${place}\n${lines.join('\n')}`
    }),
  )
  const types = Object.entries(NAMED_TYPES).map(([name, type]) => `/*/${name}\n  Content-Type: ${type}`)
  return `${NOTE}\n${[...blocks, ...types].join('\n')}\n`
}

/**
 * `_redirects`. Gone pages stay pages there: these hosts cannot answer 410.
 * @param {import('./table.mjs').Table} table
 */
export function redirectsFile({ redirects }) {
  const sorted = [...redirects.filter(({ query }) => query), ...redirects.filter(({ query }) => !query)]
  const lines = sorted.map(({ from, to, status, query }) => {
    const asks = Object.entries(query ?? {}).map(([name, value]) => ` ${name}=${value}`)
    return `${from}${asks.join('')} ${to} ${status}!`
  })
  return `${NOTE}\n${lines.join('\n')}\n`
}
