import { KEYS } from './data/shapes'
import { CURRENCIES, UNITS } from './data/units'

const SYMBOLS = new Set([...UNITS, ...CURRENCIES, ...KEYS.split('|')])
const LONGEST_LETTERS = 2

/**
 * What neighbours may make of a word: a listed unit, currency or key; one or two letters; nothing.
 * @example symbolOf('kWh') // 'listed'
 * @example symbolOf('na') // 'short'
 */
export function symbolOf(word: string): 'listed' | 'short' | 'no' {
  if (SYMBOLS.has(word)) return 'listed'
  return word.length <= LONGEST_LETTERS ? 'short' : 'no'
}
