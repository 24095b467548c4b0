import type { ArticleSummary } from './article'
import { listArticles } from './articles'

/** Up to `count` other articles of the same category, newest first. */
export function sameCategory(article: ArticleSummary, count: number): ArticleSummary[] {
  return listArticles(article.locale)
    .filter((other) => other.category.key === article.category.key && other.id !== article.id)
    .slice(0, count)
}
