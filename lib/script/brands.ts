import { BRAND_NOUNS, INSTITUTIONS, KNOWN_BRANDS } from './data/brand-nouns'
import { isProperName } from './foreign'
import { itemAt, settle, type Item } from './items'
import { toLatin } from './to-latin'
import type { Lexicon } from './types'
import type { Word } from './word'

const BRAND_NOUN = new RegExp(`^(?:${BRAND_NOUNS.join('|')})`)
const INSTITUTION = new RegExp(`^(?:${INSTITUTIONS.join('|')})`)

/** Whether a chunk begins with a noun that brands follow; cheap, asked once a chunk. */
export const beginsBrand = (chunk: string): boolean => BRAND_NOUN.test(toLatin(chunk).toLowerCase())

/** Whether a brand may follow this word: «vakcina», «časopisima». */
export const isBrandNoun = (word: Word | undefined): boolean =>
  word !== undefined && BRAND_NOUN.test(toLatin(word.lower))

/** An open capital word of plain letters after such a noun. */
function namesAfterNouns(items: readonly Item[]): Item[] {
  return items.filter((item, index) => {
    const word = item.word
    if (item.verdict !== undefined || word?.casing !== 'capital') return false
    if (word.kind !== 'serbian' && word.kind !== 'shared') return false
    if (!/^[a-z]{3,}$/.test(word.lower) || INSTITUTION.test(word.lower)) return false
    return itemAt(items, index - 1)?.text === ' ' && isBrandNoun(itemAt(items, index - 2)?.word)
  })
}

/** «vakcina Moderna», «časopis Nature»: what is a brand everywhere keeps its spelling. */
export function settleKnownBrands(items: readonly Item[]): void {
  for (const item of namesAfterNouns(items))
    if (KNOWN_BRANDS.has(item.word?.lower ?? '')) settle(item, 'keep', 'brand')
}

/** Whether another name there is a brand or a Serbian word, no machine can know. It converts, and is asked about. */
export function askAboutBrands(items: readonly Item[], lexicon: Lexicon | undefined): void {
  if (!lexicon) return
  for (const item of namesAfterNouns(items))
    if (!isProperName(item.word?.lower ?? '', lexicon)) settle(item, 'convert', 'brand-like', true)
}
