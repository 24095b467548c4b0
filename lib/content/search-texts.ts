import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { publishedArticles, translationOf } from './published'
import type { ArticleSource, TranslationSource } from './source'
import { variantOf } from './variants'
import { parseMarkdown } from '@/lib/markdown/parse'
import type { ItemTexts } from '@/lib/search/item-words'
import type { SearchLanguage } from '@/lib/search/languages'
import { parseMark, splitMarks } from '@/lib/variant'
import { sourceScript } from '@/lib/variant/source'

/** A published article as search sees it. */
export type SearchableArticle = {
  id: number
  /** Calendar day, `YYYY-MM-DD`. */
  date: string
  category: string
  /** Where the texts come from, whole: equal sources give equal texts. */
  source: ArticleSource | TranslationSource
  /** The texts as written, in the script they were written in: words are compared without regard to it. */
  texts: () => ItemTexts
}

/** Published articles that can be found in a language, newest first. Bodies are parsed when the texts are asked for. */
export function searchableArticles(language: SearchLanguage): SearchableArticle[] {
  return publishedArticles().flatMap((article) => {
    const source = language === 'en' ? translationOf(article) : article
    if (!source) return []
    const { id, date, category } = article
    return [{ id, date, category, source, texts: () => textsOf(source, language) }]
  })
}

function textsOf(source: ArticleSource | TranslationSource, language: SearchLanguage): ItemTexts {
  const { title, summary, tags = [] } = source
  const body = parseMarkdown(source.body, language)
  const written = {
    title: withReadings(title),
    lead: [summary, ...tags].map(withReadings).join('\n'),
    body: [bodyText(body), ...besides(source).map(withReadings)].join('\n'),
  }
  return 'id' in source && sourceScript(source.body) === 'Latn'
    ? { readings: [written, inCyrillic(source, body)] }
    : { readings: [written] }
}

/**
 * A Latin text as readers of Cyrillic see it. It is spelled alike but where the glossary has a form of its own
 * (`Caritas`, `Каритас`), and readers look for both. From Cyrillic to Latin nothing of the kind happens.
 */
function inCyrillic(source: ArticleSource, body: Root): ItemTexts['readings'][number] {
  const { text, tree } = variantOf(source, 'sr-Cyrl')
  return {
    title: text(source.title),
    lead: [source.summary, ...(source.tags ?? [])].map(text).join('\n'),
    body: [textOf(tree(body)), ...besides(source).map(text)].join('\n'),
  }
}

/** What an article says besides its body: captions and names of attachments. */
function besides(source: ArticleSource | TranslationSource): string[] {
  if (!('id' in source)) return source.imageCaption ? [source.imageCaption] : []
  const { image, gallery = [], attachments = [] } = source
  const captions = [image, ...gallery].map((picture) => picture?.caption)
  return [...captions, ...attachments.map(({ title }) => title)].filter((text) => text !== undefined)
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
