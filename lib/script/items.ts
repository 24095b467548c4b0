import type { Word } from './word'

/** One piece of a block on its way through the context rules. All fields are always set: that keeps it fast. */
export interface Item {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'kept' | 'number' | 'other'
  readonly word: Word | undefined
  /** What was decided so far; undefined: not yet. */
  verdict: 'keep' | 'convert' | undefined
  /** A replacement that is not letter by letter (glossary). */
  replacement: string | undefined
  rule: string | undefined
  doubt: boolean
}

/** A new item; words start without a verdict. */
export function item(
  start: number,
  text: string,
  kind: Item['kind'],
  word?: Word,
  rule?: string,
  replacement?: string,
): Item {
  const verdict = kind === 'kept' ? 'keep' : undefined
  return { start, end: start + text.length, text, kind, word, verdict, replacement, rule, doubt: false }
}

/** Settles an item. */
export function settle(item: Item, verdict: 'keep' | 'convert', rule: string, doubt = false): void {
  item.verdict = verdict
  item.rule = rule
  item.doubt = doubt
}

/** Text that an item becomes. */
export function outputOf(item: Item): string {
  if (item.replacement !== undefined) return item.replacement
  const word = item.word
  if (word === undefined) return item.text
  return item.verdict === 'convert' ? word.spelled : word.text
}

/** Output per UTF-16 unit of the source, for an item that markup cuts in two. */
export function unitsOf(item: Item): string[] {
  const { replacement, word, text } = item
  if (replacement !== undefined) return text.split('').map((_, index) => (index === 0 ? replacement : ''))
  return word && item.verdict === 'convert' ? word.units : (word?.text ?? text).split('')
}
