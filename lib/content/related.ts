import type { ArticleSummary } from './article'
import { articleGroups } from './article-groups'

/** Up to `count` other articles of the same category, newest first. */
export function sameCategory(article: ArticleSummary, count: number): ArticleSummary[] {
  const group = articleGroups(article.locale, 'category').get(article.category.key) ?? []
  return group.filter((other) => other.id !== article.id).slice(0, count)
}
