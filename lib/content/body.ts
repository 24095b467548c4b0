import type { Root } from 'hast'
import { countWords, readingMinutes, renderHtml } from '@/lib/markdown/render'
import { decorateBody } from '@/lib/markdown/decorate'
import { parseMarkdown } from '@/lib/markdown/parse'
import { slugify } from '@/lib/variant/source'

/** A body ready for the page, with its length. */
export type Body = { html: string; words: number; readingMinutes: number }

/** The body of a text in one locale; `turn` makes the reader's script out of the source tree. */
export function bodyOf(
  markdown: string,
  language: 'sr' | 'en',
  turn: (tree: Root) => Root = (tree) => tree,
): Body {
  const source = decorateBody(parseMarkdown(markdown, language), slugify)
  const words = countWords(source)
  return { html: renderHtml(turn(source)), words, readingMinutes: readingMinutes(words) }
}
