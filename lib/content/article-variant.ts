import type { Article, ArticleSummary, Tag } from './article'
import { besideText, pictureIn, serbianFor } from './beside-text'
import { inLocale } from './bilingual'
import { bodyOf } from './body'
import { citationOf } from './citation'
import { deferred, hashData } from './fingerprint'
import { factsNamedIn } from './named-files'
import { isHidden, translationOf } from './published'
import type { ArticleSource, TranslationSource } from './source'
import { isTranslationBehind, translatedTexts } from './translation-version'
import { scriptOf, variantOf, type Variant } from './variants'
import { isSerbian, locales, serbianLocales, type Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { articlePicture } from '@/lib/social/article-picture'
import { slugify } from '@/lib/variant/source'

/* One source article in one locale. Texts are turned into the reader's script when somebody reads them; until then the
 * object is known by the hash of what it will be made from. */

const english: Variant = { text: (text) => text, tree: (tree) => tree }

/** What summaries are made from. Texts that only the article's own page shows are left out here, by the type as well, so
 *  that editing them does not touch lists and neighbours. */
type SummarySource = Omit<ArticleSource, 'body' | 'gallery' | 'attachments' | 'author' | 'source' | 'changes'>
type SummaryTranslation = Omit<TranslationSource, 'body'>

/** An article as lists show it. */
export function makeSummary(source: ArticleSource, locale: Locale): ArticleSummary {
  const translation = isSerbian(locale) ? undefined : translationOf(source)
  const { seen, hash } = seenOf(source)
  const state = { draft: isHidden(source), locales: localesOf(source) }
  const key = hashData([locale, state, hash, translation && seenInTranslation(translation)])
  const { now, later } = summaryParts(seen, translation, variantsIn(source, translation, locale), locale, key)
  return deferred(key, { ...now, ...state }, later)
}

/** A whole article. */
export function makeArticle(source: ArticleSource, locale: Locale): Article {
  const translation = isSerbian(locale) ? undefined : translationOf(source)
  const variants = variantsIn(source, translation, locale)
  const state = { draft: isHidden(source), locales: localesOf(source) }
  const key = hashData([locale, state, sourceHash(source), translation && sourceHash(translation)])
  const { now, later } = summaryParts(source, translation, variants, locale, key)
  const body = once(() => bodyOf(translation?.body ?? source.body, locale, variants.own.tree))
  const { slug, id, date } = source
  const isBehind = translation && isTranslationBehind(translation.translatedFrom, translatedTexts(source))
  return deferred(
    key,
    { ...now, ...state, ...(isBehind ? { serbianIsNewer: true as const } : {}) },
    {
      ...later,
      ...besideText(source, translation, locale, variants.serbian.text),
      html: () => body().html,
      words: () => body().words,
      readingMinutes: () => body().readingMinutes,
      citation: () => citationOf({ locale, slug, id, date, title: later.title() }),
      share: () => shareOf(source, locale),
    },
  )
}

/** The picture that the article is shared with; see lib/social. */
function shareOf(source: ArticleSource, locale: Locale): Article['share'] {
  const versions = (isSerbian(locale) ? serbianLocales : [locale]).map((one) => makeSummary(source, one))
  const { path, alt } = articlePicture(makeSummary(source, locale), versions)
  return { path, alt }
}

/** What the reader's language says instead of the source (the translation in English, the source in Serbian), and the
 *  Serbian texts for what was not translated. */
function variantsIn(source: ArticleSource, translation: TranslationSource | undefined, locale: Locale) {
  const serbian = variantOf(source, serbianFor(locale))
  return { own: translation ? english : serbian, serbian }
}

function localesOf(source: ArticleSource): Locale[] {
  return locales.filter((entry) => isSerbian(entry) || translationOf(source) !== undefined)
}

function summaryParts(
  source: SummarySource,
  translation: SummaryTranslation | undefined,
  { own, serbian }: { own: Variant; serbian: Variant },
  locale: Locale,
  key: string,
) {
  const { image } = source
  const english = { alt: translation?.imageAlt, caption: translation?.imageCaption }
  const title = once(() => own.text(translation?.title ?? source.title))
  const tags = tagsOf(source, translation, own, key)
  return {
    now: {
      id: source.id,
      slug: source.slug,
      locale,
      date: source.date,
      ...(source.updated ? { updated: source.updated } : {}),
      category: categoryOf(source.category, locale),
      tags,
      featured: source.featured ?? false,
    },
    later: {
      title,
      summary: () => own.text(translation?.summary ?? source.summary),
      ...(image ? { image: () => pictureIn(locale, image, serbian.text, english) } : {}),
      initials: () => (tags[0]?.label ?? title()).slice(0, 2),
    },
  }
}

const hashes = new WeakMap<object, string>()

/** Something made of a source document once; it is asked for in every locale. */
function onceFor<T>(store: WeakMap<object, T>, source: object, make: () => T): T {
  const made = store.get(source) ?? make()
  store.set(source, made)
  return made
}

/** Hash of a whole source document and of what is known of the files that it names. */
const sourceHash = (source: object): string =>
  onceFor(hashes, source, () => hashData([source, factsNamedIn(source)]))

type Seen = { seen: SummarySource; hash: string }
const seenParts = new WeakMap<object, Seen>()

/** The part of a source that summaries are made from, and its hash. */
const seenOf = (source: ArticleSource): Seen =>
  onceFor(seenParts, source, () => {
    const seen = without(source, 'body', 'gallery', 'attachments', 'author', 'source', 'changes')
    return { seen, hash: hashData([seen, scriptOf(source), factsNamedIn(seen)]) }
  })

const translatedParts = new WeakMap<object, string>()

const seenInTranslation = (translation: TranslationSource): string =>
  onceFor(translatedParts, translation, () => hashData(without(translation, 'body')))

function without<T extends object, Name extends keyof T>(object: T, ...names: Name[]): Omit<T, Name> {
  const entries = Object.entries(object).filter(([name]) => !(names as string[]).includes(name))
  return Object.fromEntries(entries) as Omit<T, Name>
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const slugs = new Map<string, string>()

/** Slug of a keyword; the same few hundred come again and again. */
function slugOf(word: string): string {
  const slug = slugs.get(word) ?? slugify(word)
  slugs.set(word, slug)
  return slug
}

/** Keywords of an article; in English those that the translator has given. */
function tagsOf(
  source: SummarySource,
  translation: SummaryTranslation | undefined,
  variant: Variant,
  key: string,
): Tag[] {
  return (source.tags ?? []).flatMap((word, index) => {
    const label = translation ? translation.tags?.[index] : word
    if (!label) return []
    const slug = slugOf(word)
    return [deferred(`${key} ${slug}`, { slug }, { label: () => variant.text(label) })]
  })
}

function categoryOf(key: string, locale: Locale): ArticleSummary['category'] {
  const category = getSite().categories.find((entry) => entry.key === key)
  if (!category) throw new Error(`Article in an unknown category: ${key}`)
  return { key, label: inLocale(category.label, locale) }
}
