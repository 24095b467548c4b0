import type { Word } from './word'

/** One piece of a block on its way through the context rules. */
export interface Item {
  start: number
  end: number
  text: string
  kind: 'word' | 'kept' | 'number' | 'other'
  word?: Word
  /** What was decided so far; undefined: not yet. */
  verdict?: 'keep' | 'convert'
  /** A replacement that is not letter by letter (glossary). */
  replacement?: string
  rule?: string
  doubt?: boolean
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
  return item.word && item.verdict === 'convert' ? item.word.spelled : (item.word?.text ?? item.text)
}
