import { hreflang } from './metadata'
import { articleGroups } from '@/lib/content/article-groups'
import type { ArticleSummary } from '@/lib/content/article'
import { addressesIn } from '@/lib/content/addresses'
import { listArchive, periodNews } from '@/lib/content/archive'
import { allNews } from '@/lib/content/articles'
import { categoryNews, categoryYearNews, listCategories, yearsOfCategory } from '@/lib/content/categories'
import { listPage, numberedPages, type NewsList } from '@/lib/content/list-page'
import { listPages as listStandingPages } from '@/lib/content/pages'
import { listTags, taggedNews } from '@/lib/content/tags'
import { locales, type Locale } from '@/lib/i18n/locales'
import { listParams, pageNumber } from '@/lib/url/list-params'
import { absoluteUrl, archivePath, articlePath, homePath, standingPath, tagPath } from '@/lib/url/paths'

type Addresses = Partial<Record<Locale, string>>

/** A page in a sitemap with its versions; addresses are absolute. */
export type SitemapEntry = { url: string; changed?: string; languages: Record<string, string> }

/** A sitemap by the name of its file, without `.xml`. */
export type Sitemap = { name: string; entries: SitemapEntry[] }

/** Search engines take 50,000 addresses and 50 MB a file (https://www.sitemaps.org/protocol.html); an entry with five
 *  versions has about 1 KB. */
const mostEntries = 20_000

/** All sitemaps of the site. Articles have one for each year, oldest first, so that a new article changes one file. */
export function listSitemaps(): Sitemap[] {
  return [
    ...inParts('strane', [
      { url: absoluteUrl('/'), languages: {} },
      ...variants(addressesIn(locales, homePath), '/'),
      ...standingPages(),
      ...listEntries(allNews),
      ...categories(),
      ...archive(),
    ]),
    ...inParts('oznake', keywords()),
    ...listArchive('sr-Cyrl').flatMap(({ year }) => inParts(`vesti-${year}`, articles(year))),
  ]
}

/** A sitemap in files of a size that search engines take; the first ones are full and stay as they are.
 *  @example inParts('vesti-2024', entries).map(({ name }) => name) // ['vesti-2024', 'vesti-2024-2'] */
export function inParts(name: string, entries: SitemapEntry[], most = mostEntries): Sitemap[] {
  return Array.from({ length: Math.ceil(entries.length / most) }, (_, part) => ({
    name: part === 0 ? name : `${name}-${part + 1}`,
    entries: entries.slice(part * most, (part + 1) * most),
  }))
}

/** One entry for each variant of a page, each naming all of them. */
function variants(addresses: Addresses, fallback?: string, changed?: string): SitemapEntry[] {
  const languages = hreflang(addresses, fallback)
  return Object.values(addresses).map((path) => ({
    url: absoluteUrl(path),
    ...(changed ? { changed } : {}),
    languages,
  }))
}

function categories(): SitemapEntry[] {
  return listCategories('sr-Cyrl').flatMap(({ key }) => [
    ...listEntries(categoryNews(key)),
    ...yearsOfCategory('sr-Cyrl', key).flatMap((year) => listEntries(categoryYearNews(key, year))),
  ])
}

function keywords(): SitemapEntry[] {
  const index = variants(addressesIn(locales, (locale) => tagPath(locale)))
  return [...index, ...listTags('sr-Cyrl').flatMap(({ slug }) => listEntries(taggedNews(slug)))]
}

function archive(): SitemapEntry[] {
  const years = listArchive('sr-Cyrl')
  const periods = years.flatMap(({ year, months }) => [year, ...months.map(({ month }) => month)])
  const index = variants(addressesIn(locales, (locale) => archivePath(locale)))
  return [...index, ...periods.flatMap((period) => listEntries(periodNews(period)))]
}

/** The pages of a list, each in the locales that have it. */
function listEntries(list: NewsList): SitemapEntry[] {
  const most = Math.max(...locales.map((locale) => numberedPages(list, locale)))
  return listParams(most).flatMap(({ page }) => {
    const contents = locales.map((locale) => listPage(list, locale, pageNumber(page)))
    return variants(contents.find((content) => content !== undefined)?.addresses ?? {})
  })
}

function standingPages(): SitemapEntry[] {
  return listStandingPages('sr-Cyrl').flatMap((page) =>
    variants(
      addressesIn(page.locales, (locale) => standingPath(locale, page.slug)),
      undefined,
      page.updated,
    ),
  )
}

function articles(year: string): SitemapEntry[] {
  return articlesOfYear(year).flatMap((article) =>
    variants(
      addressesIn(article.locales, (locale) => articlePath(locale, article)),
      undefined,
      article.updated ?? article.date,
    ),
  )
}

const articlesOfYear = (year: string): ArticleSummary[] =>
  (articleGroups('sr-Cyrl', 'year').get(year) ?? []).toReversed()
