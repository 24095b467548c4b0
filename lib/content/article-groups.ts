import type { ArticleSummary } from './article'
import { listArticles } from './articles'
import type { Locale } from '@/lib/i18n/locales'

/** How articles are grouped, and the keys under which one article stands. */
const keysOf = {
  category: (article: ArticleSummary) => [article.category.key],
  tag: (article: ArticleSummary) => article.tags.map((tag) => tag.slug),
  /** A category in one year: `obuke/2024`. */
  categoryYear: (article: ArticleSummary) => [`${article.category.key}/${article.date.slice(0, 4)}`],
  year: (article: ArticleSummary) => [article.date.slice(0, 4)],
  month: (article: ArticleSummary) => [article.date.slice(0, 7)],
}

/** Articles by key; inside a group newest first, as in the list they come from. */
export type ArticleGroups = ReadonlyMap<string, ArticleSummary[]>

const known = new WeakMap<ArticleSummary[], Map<keyof typeof keysOf, ArticleGroups>>()

/** Articles of a locale by category key, category and year (`obuke/2024`), tag slug, year (`2024`) or month (`2024-03`). Made once per list.
 *  @example articleGroups('en', 'year').get('2024') // that year's articles */
export function articleGroups(locale: Locale, by: keyof typeof keysOf): ArticleGroups {
  const articles = listArticles(locale)
  let ofList = known.get(articles)
  if (!ofList) known.set(articles, (ofList = new Map()))
  const groups = ofList.get(by) ?? group(articles, keysOf[by])
  ofList.set(by, groups)
  return groups
}

function group(articles: ArticleSummary[], keys: (article: ArticleSummary) => string[]): ArticleGroups {
  const groups = new Map<string, ArticleSummary[]>()
  for (const article of articles) {
    for (const key of keys(article)) {
      const entries = groups.get(key)
      if (entries) entries.push(article)
      else groups.set(key, [article])
    }
  }
  return groups
}
