import type { ArticleSummary } from './article'
import { articleGroups } from './article-groups'
import { listArticles } from './articles'

/** Most candidates looked at in one group: enough to choose from, whatever the size of the archive. */
const candidatesPerGroup = 50

/** Articles to read next; `isRelated` tells whether any of them shares a keyword or the category. */
export type RelatedArticles = { articles: ArticleSummary[]; isRelated: boolean }

/**
 * Up to `count` articles to read next: by shared keywords and category, then the nearest in time. Older ones come first
 * and newer ones only fill up, so that a new article does not change the pages of the old ones.
 */
export function relatedArticles(article: ArticleSummary, count: number): RelatedArticles {
  const list = listArticles(article.locale)
  const at = placeIn(list, article)
  const candidates = [...groupmates(article)].filter((entry) => entry.id !== article.id)
  const isOlder = (entry: ArticleSummary) => placeIn(list, entry) > at
  const byKinship = (entries: ArticleSummary[]) =>
    entries.sort((a, b) => kinship(article, b) - kinship(article, a))
  const related = [
    ...byKinship(candidates.filter(isOlder)),
    ...candidates.filter((entry) => !isOlder(entry)).reverse(),
  ]
  const nearest = [
    ...list.slice(at + 1, at + 1 + count),
    ...list.slice(Math.max(0, at - count), at).reverse(),
  ]
  const articles = [...new Set([...related, ...nearest])].slice(0, count)
  return { articles, isRelated: related.length > 0 }
}

/** Articles with the same category or a shared keyword, newest first within each. */
function groupmates(article: ArticleSummary): Set<ArticleSummary> {
  const tags = articleGroups(article.locale, 'tag')
  const categories = articleGroups(article.locale, 'category')
  const groups = [...article.tags.map((tag) => tags.get(tag.slug)), categories.get(article.category.key)]
  return new Set(groups.flatMap((group) => around(group ?? [], article)))
}

/** The part of a group that lies nearest to an article in time. */
function around(group: ArticleSummary[], article: ArticleSummary): ArticleSummary[] {
  const at = placeIn(group, article)
  return group.slice(Math.max(0, at - candidatesPerGroup), at + candidatesPerGroup)
}

const places = new WeakMap<ArticleSummary[], ReadonlyMap<number, number>>()

/** Place of an article in a list, -1 when it is not there; counted once per list, for every article asks. */
function placeIn(list: ArticleSummary[], article: ArticleSummary): number {
  let known = places.get(list)
  if (!known) places.set(list, (known = new Map(list.map(({ id }, index) => [id, index]))))
  return known.get(article.id) ?? -1
}

/** Two points for a shared keyword, one for the category. */
function kinship(article: ArticleSummary, other: ArticleSummary): number {
  const shared = other.tags.filter((tag) => article.tags.some((own) => own.slug === tag.slug)).length
  return 2 * shared + (other.category.key === article.category.key ? 1 : 0)
}
