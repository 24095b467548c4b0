import type { Piece } from './pieces'
import type { Word } from './word'

/** One piece of a block on its way through the context rules. All fields are always set: that keeps it fast. */
export interface Item {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'kept' | 'number' | 'other'
  readonly word: Word | undefined
  /** Traits of its word (pieces.ts), here so that most words need not be fetched from memory at all. */
  readonly traits: number
  /** Its Cyrillic spelling. */
  readonly spelled: string
  /** What was decided so far; undefined: not yet. */
  verdict: 'keep' | 'convert' | undefined
  /** A replacement that is not letter by letter (glossary). */
  replacement: string | undefined
  rule: string | undefined
  doubt: boolean
}

/** All fields in one place and one order, which keeps reading them fast. */
function create(
  start: number,
  text: string,
  kind: Item['kind'],
  rule: string | undefined,
  replacement: string | undefined,
  word: Word | undefined,
  traits: number,
  spelled: string,
): Item {
  const verdict = kind === 'kept' ? 'keep' : undefined
  const end = start + text.length
  return { start, end, text, kind, word, traits, spelled, verdict, replacement, rule, doubt: false }
}

/** An item without a word: space, punctuation, or a part that is settled as a whole. */
export const item = (
  start: number,
  text: string,
  kind: Exclude<Item['kind'], 'word'>,
  rule?: string,
  replacement?: string,
): Item => create(start, text, kind, rule, replacement, undefined, 0, text)

/** The item of a piece; words start without a verdict. */
export const itemOf = (offset: number, piece: Piece): Item =>
  create(
    offset + piece.start,
    piece.text,
    piece.kind,
    piece.rule,
    undefined,
    piece.word,
    piece.traits,
    piece.spelled,
  )

/** The item at a place that may lie outside the list: reading `items[-1]` is far slower than asking first. */
export function itemAt(items: readonly Item[], index: number): Item | undefined {
  return index >= 0 && index < items.length ? items[index] : undefined
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
  if (item.verdict === 'convert') return item.spelled
  return item.word === undefined ? item.text : item.word.text
}

/** Output per UTF-16 unit of the source, for an item that markup cuts in two. */
export function unitsOf(item: Item): string[] {
  const { replacement, word, text } = item
  if (replacement !== undefined) return text.split('').map((_, index) => (index === 0 ? replacement : ''))
  return word && item.verdict === 'convert' ? word.units : (word?.text ?? text).split('')
}
