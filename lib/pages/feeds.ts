import { definePages } from './define-pages'
import type { Article, ArticleSummary } from '@/lib/content/article'
import { getArticle, listArticles } from '@/lib/content/articles'
import { getCategory, listCategories } from '@/lib/content/categories'

/** Articles in a feed: enough for a reader who looks in once a fortnight, light enough to be asked for hourly. */
const feedLength = 30

const feed = (file: string) =>
  definePages({
    route: `/[locale]/${file}`,
    list: () => [{}],
    data: ({ locale }) => ({ articles: whole(listArticles(locale)) }),
  })

const categoryFeed = (file: string) =>
  definePages({
    route: `/[locale]/aktuelno/rubrika/[category]/${file}`,
    list: (locale) => listCategories(locale).map(({ key }) => ({ category: key })),
    data: ({ locale, category: key }) => {
      const category = getCategory(locale, key)
      if (!category) return undefined
      const { label, description, articles } = category
      return { articles: whole(articles), category: { key, label, description } }
    },
  })

/** The newest articles of a list, whole. */
function whole(articles: readonly ArticleSummary[]) {
  return articles.slice(0, feedLength).flatMap((summary) => {
    const article = made.get(summary) ?? getArticle(summary.locale, summary.id)
    if (article) made.set(summary, article)
    return article ?? []
  })
}

/** Articles that feeds have asked for: each stands in three to six of them. */
const made = new WeakMap<ArticleSummary, Article>()

/** RSS 2.0. */
export const rssFeeds = feed('feed.xml')

/** Atom 1.0. */
export const atomFeeds = feed('atom.xml')

/** JSON Feed 1.1. */
export const jsonFeeds = feed('feed.json')

/** RSS 2.0 of each category. */
export const categoryRssFeeds = categoryFeed('feed.xml')

/** Atom 1.0 of each category. */
export const categoryAtomFeeds = categoryFeed('atom.xml')

/** JSON Feed 1.1 of each category. */
export const categoryJsonFeeds = categoryFeed('feed.json')
