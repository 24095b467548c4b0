import { readArticles, readTranslations, type ArticleSource, type TranslationSource } from './source'
import { now } from '@/lib/date/clock'

/** Whether previews show what is not public yet (`npm run dev`). Decided here and nowhere else. */
const showsDrafts = (): boolean => process.env.VESNIK_DRAFTS === '1'

/** Whether a reader may not see an article yet: a draft, or one whose publish time has not come. */
export function isHidden(source: ArticleSource): boolean {
  return source.draft || (source.publishAt !== undefined && new Date(source.publishAt) > now())
}

let cached: { from: ArticleSource[]; articles: ArticleSource[] } | undefined

/** Source articles that the site shows, newest first; of one day, the higher number first. */
export function publishedArticles(): ArticleSource[] {
  const from = readArticles()
  if (cached?.from === from) return cached.articles
  const articles = from
    .filter((source) => showsDrafts() || !isHidden(source))
    .sort((a, b) => (a.date === b.date ? b.id - a.id : a.date < b.date ? 1 : -1))
  cached = { from, articles }
  return articles
}

let translations: { from: TranslationSource[]; bySlug: Map<string, TranslationSource> } | undefined

/** The English translation of an article, if one was written. */
export function translationOf(source: ArticleSource): TranslationSource | undefined {
  const from = readTranslations()
  if (translations?.from !== from) {
    translations = { from, bySlug: new Map(from.map((entry) => [`${entry.year}/${entry.slug}`, entry])) }
  }
  return translations.bySlug.get(`${source.year}/${source.slug}`)
}
