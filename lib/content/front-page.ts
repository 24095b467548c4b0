import type { ArticleSummary, Category } from './article'
import { listArticles } from './articles'
import { listCategories } from './categories'
import type { Locale } from '@/lib/i18n/locales'

/** Articles under the lead on the home page. */
const latestCount = 6

/** Headlines of each category there. */
const headlineCount = 3

/** A category with its newest articles. */
export type CategoryNews = Category & { articles: ArticleSummary[] }

/** What the home page shows. */
export type FrontPage = {
  /** The newest featured article, else the newest one; undefined when there is none. */
  lead: ArticleSummary | undefined
  /** The newest of the others. */
  latest: ArticleSummary[]
  /** The newest of every category that has articles, in the order of site.yaml. */
  categories: CategoryNews[]
}

/** The home page of a locale. */
export function frontPage(locale: Locale): FrontPage {
  const articles = listArticles(locale)
  const lead = articles.find((article) => article.featured) ?? articles[0]
  return {
    lead,
    latest: articles.filter((article) => article !== lead).slice(0, latestCount),
    categories: listCategories(locale).map((category) => ({
      key: category.key,
      label: category.label,
      articles: category.articles.slice(0, headlineCount),
    })),
  }
}
