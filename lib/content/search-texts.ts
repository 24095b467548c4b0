import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { publishedArticles, translationOf } from './published'
import {
  readPages,
  readPageTranslations,
  type ArticleSource,
  type PageSource,
  type PageTranslationSource,
  type TranslationSource,
} from './source'
import { variantOf } from './variants'
import { parseMarkdown } from '@/lib/markdown/parse'
import { firstPage, pageKind } from '@/lib/search/format'
import type { ItemTexts } from '@/lib/search/item-words'
import type { SearchLanguage } from '@/lib/search/languages'
import { parseMark, splitMarks } from '@/lib/variant'
import { sourceScript } from '@/lib/variant/source'

/** A published article or a standing page as search sees it. */
export type SearchableItem = {
  id: number
  /** Calendar day, `YYYY-MM-DD`; empty for a standing page. */
  date: string
  /** Key of the category, or `pageKind`. */
  category: string
  /** Where the texts come from, whole: equal sources give equal texts. */
  source: Original | Translated
  /** The texts as written, in the script they were written in: words are compared without regard to it. */
  texts: () => ItemTexts
}

type Original = ArticleSource | PageSource
type Translated = TranslationSource | PageTranslationSource

/** All that can be found in a language: published articles, newest first, and standing pages. Bodies are parsed when the
 *  texts are asked for. */
export function searchableItems(language: SearchLanguage): SearchableItem[] {
  return [...searchableArticles(language), ...searchablePages(language)]
}

function searchableArticles(language: SearchLanguage): SearchableItem[] {
  return publishedArticles().flatMap((article) => {
    const source = language === 'en' ? translationOf(article) : article
    if (!source) return []
    const { id, date, category } = article
    return [{ id, date, category, source, texts: () => textsOf(source, language) }]
  })
}

function searchablePages(language: SearchLanguage): SearchableItem[] {
  const translations = readPageTranslations()
  return readPages().flatMap((page) => {
    const source = language === 'en' ? translations.find(({ slug }) => slug === page.slug) : page
    if (!source) return []
    const texts = () => textsOf(source, language)
    return [{ id: pageNumber(page.slug), date: '', category: pageKind, source, texts }]
  })
}

/** Number of a standing page in the index: its place in the alphabet of their addresses. */
export function pageNumber(slug: string): number {
  return firstPage + readPages().filter((page) => page.slug < slug).length
}

function textsOf(source: Original | Translated, language: SearchLanguage): ItemTexts {
  const { title, summary } = source
  const tags = tagsOf(source)
  const body = parseMarkdown(source.body, language)
  const written = {
    title: withReadings(title),
    lead: [summary, ...tags].map(withReadings).join('\n'),
    body: [bodyText(body), ...besides(source).map(withReadings)].join('\n'),
  }
  return language === 'sr' && sourceScript(source.body) === 'Latn'
    ? { readings: [written, inCyrillic(source, body)] }
    : { readings: [written] }
}

/**
 * A Latin text as readers of Cyrillic see it. It is spelled alike but where the glossary has a form of its own
 * (`Caritas`, `Каритас`), and readers look for both. From Cyrillic to Latin nothing of the kind happens.
 */
function inCyrillic(source: Original, body: Root): ItemTexts['readings'][number] {
  const { text, tree } = variantOf(source, 'sr-Cyrl')
  return {
    title: text(source.title),
    lead: [source.summary, ...tagsOf(source)].map(text).join('\n'),
    body: [textOf(tree(body)), ...besides(source).map(text)].join('\n'),
  }
}

const tagsOf = (source: Original | Translated): string[] => ('tags' in source ? (source.tags ?? []) : [])

/** What an article says besides its body: captions and names of attachments. */
function besides(source: Original | Translated): string[] {
  if (!('id' in source)) return translatedBesides(source)
  const { image, gallery = [], attachments = [] } = source
  const captions = [image, ...gallery].map((picture) => picture?.caption)
  return [...captions, ...attachments.map(({ title }) => title)].filter((text) => text !== undefined)
}

function translatedBesides(source: Partial<TranslationSource>): string[] {
  const { imageCaption, galleryTexts = [], attachmentTitles = [] } = source
  const texts = [imageCaption, ...galleryTexts.map(({ caption }) => caption), ...attachmentTitles]
  return texts.filter((text) => text !== undefined)
}

/** A text with both readings of its marks, so that `Њујорк` and `New York` find the same. */
function withReadings(text: string): string {
  return splitMarks(text)
    .map(({ text: written, mark }) => (mark?.reading ? `${written} ${mark.reading}` : written))
    .join('')
}

function bodyText(tree: Root): string {
  const readings: string[] = []
  visit(tree, 'element', ({ tagName, properties }) => {
    const mark =
      tagName === 'a' && typeof properties.href === 'string' ? parseMark(properties.href) : undefined
    if (mark?.reading) readings.push(mark.reading)
  })
  return [textOf(tree), ...readings].join('\n')
}
