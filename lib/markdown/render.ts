import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'

/** The HTML of a body's tree. */
export function renderHtml(tree: Root): string {
  return toHtml(tree)
}

/** Number of words a reader meets in a body.
 *  @example countWords(parseMarkdown('Две *речи*.', 'sr')) // 2 */
export function countWords(tree: Root): number {
  return textOf(tree).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}

/** Whole minutes of reading, rounded up, at 200 words a minute: the pace of careful reading of official prose. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / 200))
}
