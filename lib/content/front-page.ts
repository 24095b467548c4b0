import type { ArticleSummary } from './article'
import { listArticles } from './articles'

/** Articles beside the lead on the home page. */
const latestCount = 9

/** The home page: the newest featured article leads, or the newest one; then the newest of the others. */
export function frontPage(locale: Parameters<typeof listArticles>[0]): {
  lead: ArticleSummary | undefined
  latest: ArticleSummary[]
} {
  const articles = listArticles(locale)
  const lead = articles.find((article) => article.featured) ?? articles[0]
  return { lead, latest: articles.filter((article) => article !== lead).slice(0, latestCount) }
}
