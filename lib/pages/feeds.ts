import { definePages } from './define-pages'
import { getArticle, listArticles } from '@/lib/content/articles'
import type { Locale } from '@/lib/i18n/locales'

/** Articles in a feed: enough for a reader who looks in once a fortnight, light enough to be asked for hourly. */
const feedLength = 30

const feed = (file: string) =>
  definePages({ route: `/[locale]/${file}`, list: () => [{}], data: ({ locale }) => newest(locale) })

/** The newest articles of a locale, whole, for its feeds. */
function newest(locale: Locale) {
  return listArticles(locale)
    .slice(0, feedLength)
    .map(({ id }) => getArticle(locale, id))
    .filter((article) => article !== undefined)
}

/** RSS 2.0. */
export const rssFeeds = feed('feed.xml')

/** Atom 1.0. */
export const atomFeeds = feed('atom.xml')

/** JSON Feed 1. */
export const jsonFeeds = feed('feed.json')
