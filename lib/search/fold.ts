import { slugify } from '@/lib/script/slug'

/**
 * A word as it is compared: Latin, small, without marks, only `a`–`z` and digits. The same for a word in Cyrillic, in
 * Latin and in Latin without diacritics; empty for a word of another alphabet.
 * @example fold('Ђорђе') // 'djordje'
 * @example fold('ČAČAK') // 'cacak'
 * @example fold('1.342') // '1342'
 */
export function fold(word: string): string {
  return slugify(word, Infinity).replaceAll('-', '')
}

/** A word of a text: where it begins, as written, and folded. */
export interface Word {
  at: number
  written: string
  folded: string
}

/**
 * Letters and digits in a row; soft hyphens and other silent marks belong to the word, and a number written in groups
 * of three is one number.
 */
const WORD = /\d+(?:[.,\u00a0\u202f]\d{3}(?!\d))+|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*/gu

/**
 * The words of a text in order, folded; a hyphen parts words.
 * @param text in any script
 * @param known folded forms by written ones, remembered from call to call; folding is what costs
 * @example wordsOf('Кључеви 1.342 стана').map((word) => word.folded) // ['kljucevi', '1342', 'stana']
 */
export function wordsOf(text: string, known?: Map<string, string>): Word[] {
  const words: Word[] = []
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const folded = known?.get(written) ?? fold(written)
    known?.set(written, folded)
    if (folded !== '') words.push({ at: index, written, folded })
  }
  return words
}
