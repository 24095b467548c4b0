import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** @typedef {{ from: string, query?: Record<string, string>, to: string, status: number }} Redirect */
/** @typedef {{ redirects: Redirect[], gone: { from: string, page: string }[], articles: Record<string, { slug: string, segments: string[] }> }} Table */
/** @typedef {{ byPath: Map<string, Redirect[]>, gone: Map<string, string>, articles: Table['articles'] }} Rules */
/** @typedef {{ status: number, location: string } | { status: 410, page: string }} Answer */

/** The lists below `aktuelno` have numbers of their own. */
const ARTICLE = /^\/(cir|lat|eng)\/aktuelno\/(?:(?!strana\/|arhiva\/)[^/]+\/)?([1-9]\d*)$/
const NOT_TRANSLATED = '/eng/aktuelno/#not-translated'

/** @type {Map<string, { stamp: string, rules: Rules }>} */
const known = new Map()

/** @param {string} path */
const withoutSlash = (path) => path.replace(/(?<=.)\/$/, '')

/**
 * The rules of an export, read again when its table has changed.
 * @param {string} root export folder
 * @returns {Promise<Rules | undefined>} `undefined` when it has no table
 */
async function rulesOf(root) {
  const file = join(root, 'redirects.json')
  try {
    const { mtimeMs, ino, size } = await stat(file)
    const stamp = `${mtimeMs} ${ino} ${size}`
    const last = known.get(root)
    if (last?.stamp === stamp) return last.rules
    const rules = readTable(JSON.parse(await readFile(file, 'utf8')))
    known.set(root, { stamp, rules })
    return rules
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * @param {Table} table
 * @returns {Rules}
 */
function readTable({ redirects, gone, articles }) {
  /** @type {Rules['byPath']} */
  const byPath = new Map()
  for (const rule of redirects) {
    const path = withoutSlash(rule.from)
    byPath.set(path, [...(byPath.get(path) ?? []), rule])
  }
  // A rule that asks for more is tried first.
  const asks = (/** @type {Redirect} */ { query }) => Object.keys(query ?? {}).length
  for (const rules of byPath.values()) rules.sort((a, b) => asks(b) - asks(a))
  return { byPath, gone: new Map(gone.map(({ from, page }) => [withoutSlash(from), page])), articles }
}

/**
 * Whether a request has the parameters that a rule asks for.
 * @param {Redirect} rule
 * @param {URLSearchParams} given
 */
const fits = ({ query }, given) =>
  Object.entries(query ?? {}).every(([name, value]) => given.getAll(name).includes(value))

/**
 * What answers an old address, before files are looked for.
 * @param {string} root export folder
 * @param {string} path decoded path of the request
 * @param {string} url request target as received
 * @returns {Promise<Answer | undefined>}
 */
export async function oldAddress(root, path, url) {
  const rules = await rulesOf(root)
  if (!rules) return undefined
  const key = withoutSlash(path)
  const page = rules.gone.get(key)
  if (page) return { status: 410, page }
  const query = url.split('#', 1)[0]?.split('?').slice(1).join('?') ?? ''
  const given = new URLSearchParams(query)
  const rule = rules.byPath.get(key)?.find((one) => fits(one, given))
  if (!rule) return undefined
  const kept = query && !rule.query && !rule.to.includes('#') ? `?${query}` : ''
  return { status: rule.status, location: rule.to + kept }
}

/**
 * What answers the address of an article whose slug is not, or no longer, right: its number is.
 * @param {string} root export folder
 * @param {string} path decoded path of a request for which there is no file
 * @returns {Promise<Answer | undefined>}
 */
export async function articleByNumber(root, path) {
  const [, segment, id] = ARTICLE.exec(withoutSlash(path)) ?? []
  if (!segment || !id) return undefined
  const article = (await rulesOf(root))?.articles[id]
  if (!article) return undefined
  if (!article.segments.includes(segment)) return { status: 302, location: NOT_TRANSLATED }
  return { status: 301, location: `/${segment}/aktuelno/${article.slug}/${id}/` }
}
