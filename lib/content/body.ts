import type { Root } from 'hast'
import { placeCharts } from '@/lib/chart/place-charts'
import { countWords, readingMinutes, renderHtml } from '@/lib/markdown/render'
import { decorateBody, localizeLinks } from '@/lib/markdown/decorate'
import { parseMarkdown } from '@/lib/markdown/parse'
import { placePictures } from '@/lib/markdown/pictures'
import { localeInfo, localeOfSegment, type Locale } from '@/lib/i18n/locales'
import { sourcesOf } from './pictures'
import { slugify } from '@/lib/variant/source'

/** A body ready for the page, with its length. */
export type Body = { html: string; words: number; readingMinutes: number }

/** The body of a text in one locale; `turn` makes the reader's script out of the source tree. */
export function bodyOf(markdown: string, locale: Locale, turn: (tree: Root) => Root): Body {
  const { language, segment } = localeInfo(locale)
  const parsed = placeCharts(parseMarkdown(markdown, language), language)
  const source = decorateBody(placePictures(parsed, sourcesOf, language), slugify, language)
  const words = countWords(source)
  const tree = localizeLinks(turn(source), segment, (first) => isSameLanguage(first, locale))
  return { html: renderHtml(tree), words, readingMinutes: readingMinutes(words) }
}

/** Serbian links follow the reader's script; a link to the English version from a Serbian text is meant so. */
function isSameLanguage(segment: string, locale: Locale): boolean {
  const linked = localeOfSegment(segment)
  return linked !== undefined && localeInfo(linked).language === localeInfo(locale).language
}
