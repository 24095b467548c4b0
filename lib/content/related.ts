import type { ArticleSummary } from './article'
import { articleGroups } from './article-groups'
import { listArticles } from './articles'
import type { Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { slugify } from '@/lib/variant/source'

/** Most candidates looked at in one group: enough to choose from, whatever the size of the archive. */
const candidatesPerGroup = 50

/** Articles to read next; `isRelated` tells whether any of them shares a keyword or the category. */
export type RelatedArticles = { articles: ArticleSummary[]; isRelated: boolean }

/**
 * Up to `count` articles to read next: by shared keywords, category and words of the title, then the nearest in time.
 * Newer ones fill up only where there are not enough older ones at all, so that a new article changes nobody else's page
 * but those of the first `count` articles of the archive.
 */
export function relatedArticles(article: ArticleSummary, count: number): RelatedArticles {
  const twin = article.locale === 'sr-Latn' ? twinIn('sr-Cyrl', article) : undefined
  if (!twin) return chooseRelated(article, count)
  // Keywords, categories and addresses are the same in both scripts, and so is what is related.
  const { articles, isRelated } = chooseRelated(twin, count)
  return { articles: articles.map((one) => twinIn('sr-Latn', one) ?? one), isRelated }
}

/** The same article in the other script. */
function twinIn(locale: Locale, article: ArticleSummary): ArticleSummary | undefined {
  const list = listArticles(locale)
  return list[placeIn(list, article)]
}

const chosen = new WeakMap<
  ArticleSummary,
  { list: ArticleSummary[]; count: number; related: RelatedArticles }
>()

function chooseRelated(article: ArticleSummary, count: number): RelatedArticles {
  const list = listArticles(article.locale)
  const before = chosen.get(article)
  if (before?.list === list && before.count === count) return before.related
  const related = findRelated(article, count)
  chosen.set(article, { list, count, related })
  return related
}

function findRelated(article: ArticleSummary, count: number): RelatedArticles {
  const nearest = closest(article, olderMates(groupsOf(article), article), count)
  if (nearest.length === count) return { articles: nearest, isRelated: true }
  const articles = [...new Set([...nearest, ...inTime(article, count)])].slice(0, count)
  return { articles, isRelated: nearest.length > 0 }
}

/** The articles next to one in the whole list: older ones first, then newer ones beginning with the nearest. */
function inTime(article: ArticleSummary, count: number): ArticleSummary[] {
  const list = listArticles(article.locale)
  const at = placeIn(list, article)
  return [...list.slice(at + 1, at + 1 + count), ...list.slice(Math.max(0, at - count), at).reverse()]
}

/** The articles of each keyword and of the category, newest first within each. */
function groupsOf(article: ArticleSummary): ArticleSummary[][] {
  const tags = articleGroups(article.locale, 'tag')
  const categories = articleGroups(article.locale, 'category')
  const groups = [...article.tags.map((tag) => tags.get(tag.slug)), categories.get(article.category.key)]
  return groups.filter((group) => group !== undefined)
}

/** The next older articles of each group, each article once. */
function olderMates(groups: readonly ArticleSummary[][], article: ArticleSummary): ArticleSummary[] {
  const older = groups.flatMap((group) => {
    const at = placeIn(group, article)
    return group.slice(at + 1, at + 1 + candidatesPerGroup)
  })
  return [...new Set(older)].filter(({ id }) => id !== article.id)
}

/** The `count` with the most in common; of equals those that come first. */
function closest(article: ArticleSummary, mates: readonly ArticleSummary[], count: number): ArticleSummary[] {
  const ranked = mates.map((mate, order) => ({ mate, order, points: kinship(article, mate) }))
  return ranked
    .sort((a, b) => b.points - a.points || a.order - b.order)
    .slice(0, count)
    .map(({ mate }) => mate)
}

const places = new WeakMap<ArticleSummary[], ReadonlyMap<number, number>>()

/** Place of an article in a list, -1 when it is not there; counted once per list, for every article asks. */
function placeIn(list: ArticleSummary[], article: ArticleSummary): number {
  let known = places.get(list)
  if (!known) places.set(list, (known = new Map(list.map(({ id }, index) => [id, index]))))
  return known.get(article.id) ?? -1
}

/** Two points for a shared keyword, one for the category, one for each shared word of the title. */
function kinship(article: ArticleSummary, other: ArticleSummary): number {
  const [own, others] = [marksOf(article), marksOf(other)]
  const isOfCategory = other.category.key === article.category.key
  return 2 * shared(own.tags, others.tags) + (isOfCategory ? 1 : 0) + shared(own.words, others.words)
}

/** How many of some numbers, few and each once, are among others. */
function shared(some: readonly number[], others: readonly number[]): number {
  let count = 0
  for (const one of others) if (some.includes(one)) count += 1
  return count
}

/** What an article is compared by. Every article is compared with some two hundred, so words are numbers. */
type Marks = { tags: readonly number[]; words: readonly number[] }

const known = new WeakMap<ArticleSummary, Marks>()
const numbers = new Map<string, number>()

function numberOf(word: string): number {
  const number = numbers.get(word) ?? numbers.size
  numbers.set(word, number)
  return number
}

function marksOf(article: ArticleSummary): Marks {
  let marks = known.get(article)
  if (!marks) {
    const tags = [...new Set(article.tags.map(({ slug }) => numberOf(slug)))]
    marks = { tags, words: titleWords(article).map(numberOf) }
    known.set(article, marks)
  }
  return marks
}

let common: { name: string; words: Set<string> } | undefined

/** What tells a title apart: its longer words without their endings, but not those of the institution's own name. Taken
 *  from the slug, which is the same in every locale, so that both scripts lead on to the same articles. */
function titleWords(article: ArticleSummary): string[] {
  const name = getSite().name.sr
  if (common?.name !== name) common = { name, words: stems(slugify(name)) }
  const { words } = common
  return [...stems(article.slug)].filter((word) => !words.has(word))
}

/** First six letters of the words of a slug that are longer than five: where Serbian words of one kind stop differing. */
const stems = (slug: string) =>
  new Set(
    slug
      .split('-')
      .filter((word) => word.length > 5)
      .map((word) => word.slice(0, 6)),
  )
