const NUMERAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const LETTERS = /^[IVXLCDM]+$/

/** How a word of capitals may be a Roman numeral: never, only in a fitting context, or wherever it stands. */
export type RomanStrength = 'no' | 'context' | 'always'

/**
 * Whether a word is written like a Roman numeral. `I`, `V`, `VI` and numerals of L, C, D, M without X are also words,
 * initials or acronyms (VI, MI, DIV, CD, MD), so they need a context.
 * @example romanStrength('XXI') // 'always'
 * @example romanStrength('VI') // 'context'
 */
export function romanStrength(word: string): RomanStrength {
  if (word.length > 15 || !LETTERS.test(word) || !NUMERAL.test(word)) return 'no'
  if (word === 'I' || word === 'V' || word === 'VI') return 'context'
  if (/^[IVX]+$/.test(word)) return 'always'
  if (word.length === 1) return 'no'
  return word.includes('X') || word.length >= 5 ? 'always' : 'context'
}
