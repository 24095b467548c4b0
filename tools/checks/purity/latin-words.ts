import { CURRENCIES, UNITS } from '@/lib/script/data/units'
import { romanStrength } from '@/lib/script/roman'

const ADDRESS = /https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?/giu
const symbols = [...UNITS, ...CURRENCIES].sort((a, b) => b.length - a.length).join('|')
const MEASURE = new RegExp(`\\d[\\s\\u00a0\\u202f]?(?:${symbols})(?:/(?:${symbols}))?[²³]?(?!\\p{L})`, 'gu')
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu
const LATIN_LETTER = /\p{Script=Latin}/u

/** Blanks of the same length, so that places in the text stay what they were. */
const blank = (match: string): string => ' '.repeat(match.length)

/** A Latin word and where it begins in its text. */
export interface LatinWord {
  word: string
  start: number
}

/** Words in Latin letters that no general rule keeps: not part of an address, no unit after a number, no Roman numeral. */
export function findLatinWords(text: string): LatinWord[] {
  if (!LATIN_LETTER.test(text)) return []
  const rest = text.replace(ADDRESS, blank).replace(MEASURE, blank)
  return [...rest.matchAll(WORD)]
    .map((match) => ({ word: match[0], start: match.index }))
    .filter(({ word }) => romanStrength(word) === 'no')
}

/** {@link findLatinWords} without the places. */
export const latinWords = (text: string): string[] => findLatinWords(text).map(({ word }) => word)
