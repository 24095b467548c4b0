import { localeInfo } from '@/lib/i18n/locales'
import type { Locale } from '@/lib/i18n/locales'

/** Every path and absolute address of the site is made here. All paths end with a slash, as folders do. */

/** Home page of a locale.
 *  @example homePath('sr-Cyrl') // '/cir/' */
export function homePath(locale: Locale): string {
  return `/${localeInfo(locale).segment}/`
}

/** News list; numbered pages are counted from the oldest news, so that a new article shifts none of them.
 *  @example newsPath('en') // '/eng/aktuelno/'
 *  @example newsPath('en', 2) // '/eng/aktuelno/strana/2/' */
export function newsPath(locale: Locale, page?: number): string {
  const list = `${homePath(locale)}aktuelno/`
  return page === undefined ? list : `${list}strana/${page}/`
}

/** The English news list; `explained` adds the fragment that shows why a reader without a translation landed there.
 *  @example englishListPath(true) // '/eng/aktuelno/#not-translated' */
export function englishListPath(explained = false): string {
  return newsPath('en') + (explained ? `#${notTranslatedId}` : '')
}

/** Id of the note on the English list. */
export const notTranslatedId = 'not-translated'

/** One article. The id is lasting; the slug may be corrected.
 *  @example articlePath('sr-Latn', { slug: 'poseta', id: 4693 }) // '/lat/aktuelno/poseta/4693/' */
export function articlePath(locale: Locale, article: { slug: string; id: number }): string {
  return `${newsPath(locale)}${article.slug}/${article.id}/`
}

/** A standing page.
 *  @example standingPath('sr-Cyrl', 'kontakt') // '/cir/kontakt/' */
export function standingPath(locale: Locale, slug: string): string {
  return `${homePath(locale)}${slug}/`
}

/** News of one category; numbered pages as in the news list.
 *  @example categoryPath('sr-Cyrl', 'obuke') // '/cir/aktuelno/rubrika/obuke/' */
export function categoryPath(locale: Locale, category: string, page?: number): string {
  const list = `${newsPath(locale)}rubrika/${category}/`
  return page === undefined ? list : `${list}strana/${page}/`
}

/** News of one category in one year; numbered pages as in the news list.
 *  @example categoryYearPath('en', 'obuke', '2024') // '/eng/aktuelno/rubrika/obuke/godina/2024/' */
export function categoryYearPath(locale: Locale, category: string, year: string, page?: number): string {
  const list = `${categoryPath(locale, category)}godina/${year}/`
  return page === undefined ? list : `${list}strana/${page}/`
}

/** News with one keyword, numbered pages as in the news list; without a keyword the list of all keywords.
 *  @example tagPath('sr-Latn', 'gruzija') // '/lat/aktuelno/oznake/gruzija/' */
export function tagPath(locale: Locale, tag?: string, page?: number): string {
  const list = `${newsPath(locale)}oznake/${tag ? `${tag}/` : ''}`
  return page === undefined ? list : `${list}strana/${page}/`
}

/** Archive: all years, or one year (`2024`) or month (`2024-03`) with numbered pages as in the news list.
 *  @example archivePath('sr-Cyrl', '2024-03') // '/cir/aktuelno/arhiva/2024/03/' */
export function archivePath(locale: Locale, period?: string, page?: number): string {
  const list = `${newsPath(locale)}arhiva/${period ? `${period.replace('-', '/')}/` : ''}`
  return page === undefined ? list : `${list}strana/${page}/`
}

/** The search page; with a query, its results.
 *  @example searchPath('sr-Cyrl') // '/cir/pretraga/'
 *  @example searchPath('sr-Latn', 'azil i povratak') // '/lat/pretraga/?q=azil+i+povratak' */
export function searchPath(locale: Locale, query?: string): string {
  const page = `${homePath(locale)}pretraga/`
  return query === undefined ? page : `${page}?${new URLSearchParams({ q: query }).toString()}`
}

/** Formats of the news feed. */
export type FeedFormat = 'rss' | 'atom' | 'json'

const feedFiles: Record<FeedFormat, string> = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' }

/** News feed of a locale, or of one of its categories.
 *  @example feedPath('en') // '/eng/feed.xml'
 *  @example feedPath('en', 'json', 'obuke') // '/eng/aktuelno/rubrika/obuke/feed.json' */
export function feedPath(locale: Locale, format: FeedFormat = 'rss', category?: string): string {
  return `${category ? categoryPath(locale, category) : homePath(locale)}${feedFiles[format]}`
}

/** A sitemap of the index `/sitemap.xml`.
 *  @example sitemapPath('vesti-2024') // '/sitemaps/vesti-2024.xml' */
export function sitemapPath(name: string): string {
  return `/sitemaps/${name}.xml`
}

/** Picture with which a page is shared, of an article by its number or of the whole site.
 *  @example socialPath('sr-Latn', 4693, '0a1b2c3d4e5f') // '/lat/slike/4693.0a1b2c3d4e5f.png' */
export function socialPath(locale: Locale, name: number | 'sajt', hash: string): string {
  return `${homePath(locale)}slike/${name}.${hash}.png`
}

/** Picture with which an article is shared that has a photo: the same in every locale.
 *  @example photoPath(4693, '0a1b2c3d4e5f') // '/slike/4693.0a1b2c3d4e5f.jpg' */
export function photoPath(id: number | 'sajt', hash: string): string {
  return `/slike/${id}.${hash}.jpg`
}

const defaultOrigin = 'http://localhost:3000'

/** Where the site is published: the origin of `VESNIK_URL`.
 *  @throws Error when VESNIK_URL is no http(s) address. */
export function siteOrigin(): string {
  const given = process.env.VESNIK_URL || defaultOrigin
  if (!URL.canParse(given) || !/^https?:/.test(given)) {
    throw new Error(`VESNIK_URL is no http(s) address: ${given}`)
  }
  return new URL(given).origin
}

/** A path of the site as an absolute address.
 *  @example absoluteUrl('/cir/') // 'http://localhost:3000/cir/' */
export function absoluteUrl(path: string): string {
  return new URL(path, siteOrigin()).href
}
