import { CURRENCIES, UNITS } from '@/lib/script/data/units'
import { romanStrength } from '@/lib/script/roman'

const ADDRESS = /https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?/giu
const symbols = [...UNITS, ...CURRENCIES].sort((a, b) => b.length - a.length).join('|')
const MEASURE = new RegExp(`\\d[\\s\\u00a0\\u202f]?(?:${symbols})(?:/(?:${symbols}))?[²³]?(?!\\p{L})`, 'gu')
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu

/** Words in Latin letters that no general rule keeps: not part of an address, no unit after a number, no Roman numeral. */
export function latinWords(text: string): string[] {
  const rest = text.replace(ADDRESS, ' ').replace(MEASURE, ' ')
  return (rest.match(WORD) ?? []).filter((word) => romanStrength(word) === 'no')
}
