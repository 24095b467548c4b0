import type { ArticleSummary } from './article'
import { addressesIn } from './addresses'
import { listLinks } from './list-links'
import { listPages, type ListPages } from './list-pages'
import { locales, type Locale } from '@/lib/i18n/locales'

/** A list of news that exists in several locales, cut into pages. */
export type NewsList = {
  articlesIn: (locale: Locale) => ArticleSummary[]
  pathOf: (locale: Locale, page?: number) => string
  /** Whether the first page exists even in a locale without articles, and says what to do instead. */
  alwaysThere: boolean
}

/** One page of a list, ready to be shown. */
export type ListPageContent = {
  locale: Locale
  articles: ArticleSummary[]
  /** Neighbouring pages; see {@link listLinks}. The newer one is always the next number, whether it is there or not: the
   *  export sets the link of the last page (tools/export/onward.ts), so that the page stays as it is when the next
   *  one comes. */
  links: { newer?: string; older?: string }
  /** The same page in each locale that has it. */
  addresses: Partial<Record<Locale, string>>
  /** Whether this is a numbered page, told apart by the days it covers. */
  isNumbered: boolean
}

/** Number of a list's numbered pages in a locale. */
export function numberedPages(list: NewsList, locale: Locale): number {
  return pagesOf(list.articlesIn(locale)).numbered.length
}

/** A page of a list, the first one when no number is given; undefined when the locale has no such page. */
export function listPage(list: NewsList, locale: Locale, page?: number): ListPageContent | undefined {
  const pages = pagesOf(list.articlesIn(locale))
  const articles = page === undefined ? pages.first : pages.numbered[page - 1]
  if (!articles) return undefined
  return {
    locale,
    articles,
    links: linksOf(pages, page, (entry) => list.pathOf(locale, entry)),
    addresses: addressesIn(localesWith(list, page), (entry) => list.pathOf(entry, page)),
    isNumbered: page !== undefined,
  }
}

/** While the site is being edited nobody sets links afterwards. */
const isDevelopment = process.env.NODE_ENV === 'development'

function linksOf(pages: ListPages<unknown>, page: number | undefined, pathOf: (page?: number) => string) {
  const links = listLinks(pages, page, pathOf)
  return page === undefined || isDevelopment ? links : { ...links, newer: pathOf(page + 1) }
}

const cut = new WeakMap<ArticleSummary[], ListPages<ArticleSummary>>()

/** The pages of a list; cut once, since each of its pages asks. */
function pagesOf(articles: ArticleSummary[]): ListPages<ArticleSummary> {
  const pages = cut.get(articles) ?? listPages(articles)
  cut.set(articles, pages)
  return pages
}

/** Locales that have a page of a list. */
function localesWith(list: NewsList, page?: number): Locale[] {
  return locales.filter((locale) =>
    page === undefined
      ? list.alwaysThere || list.articlesIn(locale).length > 0
      : numberedPages(list, locale) >= page,
  )
}
