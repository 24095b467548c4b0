import { symbolOf } from './symbols'
import type { Word } from './word'

/** A chunk (text without spaces) is cut into pieces: words, numbers, protected parts and everything else. */
export interface Piece {
  start: number
  text: string
  kind: 'word' | 'kept' | 'number' | 'other'
  rule: string | undefined
  word: Word | undefined
  /** What the loops over a block ask of every word, one bit each. */
  traits: number
  /** Its Cyrillic spelling. */
  spelled: string
}

/** Converted by its own form, without a rule to tell, unless a neighbour says otherwise. */
export const PLAIN = 1
/** Foreign, and a sign of a foreign language. */
export const FOREIGN = 2
/** A listed unit, currency or key. */
export const LISTED = 4
/** One or two small letters. */
export const LITTLE = 8
/** One or two letters, a capital among them. */
export const LETTERS = 16
/** A name by its capital, of at least three letters that Serbian shares with other languages, spelled as Serbian. */
export const NAME = 32
/** Begins with a capital or has one inside; not a Cyrillic word. */
export const CAPITAL = 64
/** Joins the last two of a row: i, ili, te, pa, in either script. */
export const AND = 128

/** Kept, but no sign of a foreign language. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  'roman unit currency code formula acronym-kept acronym'.split(' '),
)

const CONJUNCTIONS: ReadonlySet<string> = new Set('i ili te pa и или те па'.split(' '))

function traitsOf(text: string, word: Word): number {
  const symbol = symbolOf(text)
  const isPlain = word.kind === 'serbian' && word.rule === undefined
  const isForeign = word.kind === 'foreign' && !NEUTRAL.has(word.rule ?? '')
  const isLittle = word.casing === 'lower'
  const letters = symbol === 'short' ? (isLittle ? LITTLE : LETTERS) : 0
  const isName = word.kind === 'serbian' && word.casing === 'capital' && /^[a-z]{3,}$/.test(word.lower)
  const traits = (isPlain ? PLAIN : 0) | (isForeign ? FOREIGN : 0) | (isName ? NAME : 0)
  const isCapital = !isLittle && word.kind !== 'cyrillic'
  const isAnd = isLittle && CONJUNCTIONS.has(word.lower)
  return traits | (symbol === 'listed' ? LISTED : 0) | letters | (isCapital ? CAPITAL : 0) | (isAnd ? AND : 0)
}

/** A piece of a chunk; `word` for the kind of that name only. */
export function pieceOf(start: number, text: string, kind: Piece['kind'], rule?: string, word?: Word): Piece {
  const traits = word === undefined ? 0 : traitsOf(text, word)
  return { start, text, kind, rule, word, traits, spelled: word === undefined ? text : word.spelled }
}
