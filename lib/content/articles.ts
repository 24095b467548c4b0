import type { Article, ArticleSummary } from './article'
import { makeArticle, makeSummary } from './article-variant'
import type { NewsList } from './list-page'
import { publishedArticles, translationOf } from './published'
import { readTranslations, type ArticleSource, type TranslationSource } from './source'
import { isSerbian, type Locale } from '@/lib/i18n/locales'
import { newsPath } from '@/lib/url/paths'

/** The only door to articles: whatever comes out is in the asked locale. Dates are `YYYY-MM-DD`. */

/** What is made of one list of sources, once: the content is read again only when it has changed. */
const lists = new WeakMap<ArticleSource[], Map<Locale, ArticleSummary[]>>()
const places = new WeakMap<ArticleSource[], ReadonlyMap<number, number>>()
const translated = new WeakMap<ArticleSource[], { by: TranslationSource[]; articles: ArticleSource[] }>()

/** Articles of a locale, newest first: all of them in Serbian, the translated ones in English.
 *  The same array as long as the content is the same. */
export function listArticles(locale: Locale): ArticleSummary[] {
  const published = publishedArticles()
  let ofContent = lists.get(published)
  if (!ofContent) lists.set(published, (ofContent = new Map()))
  const list = ofContent.get(locale) ?? sourcesIn(locale).map((source) => makeSummary(source, locale))
  ofContent.set(locale, list)
  return list
}

/** The list of all news. */
export const allNews: NewsList = { articlesIn: listArticles, pathOf: newsPath, alwaysThere: true }

/** One whole article, or undefined when there is none with this id in the locale. */
export function getArticle(locale: Locale, id: number): Article | undefined {
  const at = placesIn(locale).get(id)
  const source = at === undefined ? undefined : sourcesIn(locale)[at]
  return source && makeArticle(source, locale)
}

/** The articles next to one in the locale's list. */
export function neighboursOf(article: ArticleSummary): { newer?: ArticleSummary; older?: ArticleSummary } {
  const list = listArticles(article.locale)
  const at = placesIn(article.locale).get(article.id)
  const [newer, older] = at === undefined ? [] : [list[at - 1], list[at + 1]]
  return { ...(newer ? { newer } : {}), ...(older ? { older } : {}) }
}

/** Place of each article in the list of a locale, by its number. */
function placesIn(locale: Locale): ReadonlyMap<number, number> {
  const sources = sourcesIn(locale)
  const known = places.get(sources) ?? new Map(sources.map(({ id }, index) => [id, index]))
  places.set(sources, known)
  return known
}

function sourcesIn(locale: Locale): ArticleSource[] {
  const all = publishedArticles()
  if (isSerbian(locale)) return all
  const translations = readTranslations()
  const known = translated.get(all)
  if (known?.by === translations) return known.articles
  const articles = all.filter((source) => translationOf(source))
  translated.set(all, { by: translations, articles })
  return articles
}
