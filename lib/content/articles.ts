import type { Article, ArticleSummary, Picture, Tag } from './article'
import { inLocale } from './bilingual'
import { bodyOf } from './body'
import type { NewsList } from './list-page'
import { isHidden, publishedArticles, translationOf } from './published'
import type { ArticleSource, TranslationSource } from './source'
import { variantOf, type Variant } from './variants'
import { isSerbian, locales, type Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { newsPath } from '@/lib/url/paths'
import { slugify } from '@/lib/variant/source'

/** The only door to articles: whatever comes out is in the asked locale. Dates are `YYYY-MM-DD`. */

const english: Variant = { text: (text) => text, tree: (tree) => tree }

const summaries = new Map<Locale, WeakMap<ArticleSource, ArticleSummary>>()

const lists = new WeakMap<ArticleSource[], Map<Locale, ArticleSummary[]>>()

/** Articles of a locale, newest first: all of them in Serbian, the translated ones in English.
 *  The same array as long as the content is the same. */
export function listArticles(locale: Locale): ArticleSummary[] {
  const published = publishedArticles()
  let ofContent = lists.get(published)
  if (!ofContent) lists.set(published, (ofContent = new Map()))
  const list = ofContent.get(locale) ?? sourcesIn(locale).map((source) => summaryOf(source, locale))
  ofContent.set(locale, list)
  return list
}

/** The list of all news. */
export const allNews: NewsList = { articlesIn: listArticles, pathOf: newsPath, alwaysThere: true }

/** One whole article, or undefined when there is none with this id in the locale. */
export function getArticle(locale: Locale, id: number): Article | undefined {
  const source = sourcesIn(locale).find((entry) => entry.id === id)
  return source && wholeArticle(source, locale)
}

/** The articles next to one in the locale's list. */
export function neighboursOf(article: ArticleSummary): { newer?: ArticleSummary; older?: ArticleSummary } {
  const list = sourcesIn(article.locale)
  const at = list.findIndex((entry) => entry.id === article.id)
  const summary = (source: ArticleSource | undefined) => source && summaryOf(source, article.locale)
  return { newer: summary(list[at - 1]), older: summary(list[at + 1]) }
}

function sourcesIn(locale: Locale): ArticleSource[] {
  const all = publishedArticles()
  return isSerbian(locale) ? all : all.filter((source) => translationOf(source))
}

function summaryOf(source: ArticleSource, locale: Locale): ArticleSummary {
  let known = summaries.get(locale)
  if (!known) summaries.set(locale, (known = new WeakMap()))
  const summary = known.get(source) ?? makeSummary(source, locale)
  known.set(source, summary)
  return summary
}

/** What the reader's language says instead of the source: the translation in English, the source in Serbian. */
function wording(source: ArticleSource, locale: Locale) {
  const translation = isSerbian(locale) ? undefined : translationOf(source)
  return { translation, variant: translation ? english : variantOf(source, locale) }
}

function makeSummary(source: ArticleSource, locale: Locale): ArticleSummary {
  const { translation, variant } = wording(source, locale)
  const title = variant.text(translation?.title ?? source.title)
  const tags = tagsOf(source, translation, variant)
  const image = source.image && pictureOf(source.image, variant, translation)
  return {
    id: source.id,
    slug: source.slug,
    locale,
    date: source.date,
    title,
    summary: variant.text(translation?.summary ?? source.summary),
    category: categoryOf(source.category, locale),
    tags,
    ...(image ? { image } : {}),
    featured: source.featured ?? false,
    draft: isHidden(source),
    locales: locales.filter((entry) => isSerbian(entry) || translationOf(source) !== undefined),
    initials: (tags[0]?.label ?? title).slice(0, 2),
  }
}

function wholeArticle(source: ArticleSource, locale: Locale): Article {
  const { translation, variant } = wording(source, locale)
  return {
    ...summaryOf(source, locale),
    ...bodyOf(translation?.body ?? source.body, locale, variant.tree),
    ...untranslated(source, locale),
  }
}

/** What is never translated: an English reader gets it in Serbian Latin, marked as such. */
function untranslated(source: ArticleSource, locale: Locale) {
  const serbianLocale = isSerbian(locale) ? locale : 'sr-Latn'
  const { text } = variantOf(source, serbianLocale)
  return {
    ...(serbianLocale === locale ? {} : { notesLocale: serbianLocale }),
    gallery: (source.gallery ?? []).map((picture) => pictureOf(picture, { text })),
    attachments: (source.attachments ?? []).map(({ file, title }) => ({ file, title: text(title) })),
    ...(source.source ? { source: { ...source.source, name: text(source.source.name) } } : {}),
    ...(source.updated ? { updated: source.updated } : {}),
    changes: (source.changes ?? []).map(({ date, note }) => ({ date, note: text(note) })),
  } satisfies Partial<Article>
}

function pictureOf(
  picture: Picture,
  variant: Pick<Variant, 'text'>,
  translation?: TranslationSource,
): Picture {
  const caption = translation?.imageCaption ?? picture.caption
  return {
    file: picture.file,
    alt: variant.text(translation?.imageAlt ?? picture.alt),
    ...(caption ? { caption: variant.text(caption) } : {}),
    ...(picture.credit ? { credit: variant.text(picture.credit) } : {}),
  }
}

/** Keywords of an article; in English those that the translator has given. */
function tagsOf(source: ArticleSource, translation: TranslationSource | undefined, variant: Variant): Tag[] {
  return (source.tags ?? []).flatMap((word, index) => {
    const label = translation ? translation.tags?.[index] : word
    return label ? [{ slug: slugify(word), label: variant.text(label) }] : []
  })
}

function categoryOf(key: string, locale: Locale): ArticleSummary['category'] {
  const category = getSite().categories.find((entry) => entry.key === key)
  if (!category) throw new Error(`Article in an unknown category: ${key}`)
  return { key, label: inLocale(category.label, locale) }
}
