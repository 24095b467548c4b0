import { BRAND_NOUNS, INSTITUTIONS } from './data/brand-nouns'
import { isProperName } from './foreign'
import { itemAt, settle, type Item } from './items'
import { toLatin } from './to-latin'
import type { Lexicon } from './types'

const BRAND_NOUN = new RegExp(`^(?:${BRAND_NOUNS.join('|')})`)
const INSTITUTION = new RegExp(`^(?:${INSTITUTIONS.join('|')})`)

/** Whether a chunk begins with a noun that brands follow; cheap, asked once a chunk. */
export const beginsBrand = (chunk: string): boolean => BRAND_NOUN.test(toLatin(chunk).toLowerCase())

/**
 * «vakcina Moderna», «časopis Nature»: whether the name is a brand in its own spelling or a Serbian word, no machine can
 * know. It converts, and is asked about.
 */
export function askAboutBrands(items: readonly Item[], lexicon: Lexicon | undefined): void {
  if (!lexicon) return
  items.forEach((item, index) => {
    const word = item.word
    if (item.verdict !== undefined || word?.casing !== 'capital') return
    if (word.kind !== 'serbian' && word.kind !== 'shared') return
    if (!/^[a-z]{3,}$/.test(word.lower) || INSTITUTION.test(word.lower)) return
    if (itemAt(items, index - 1)?.text !== ' ') return
    const noun = itemAt(items, index - 2)?.word
    if (noun === undefined || !BRAND_NOUN.test(toLatin(noun.lower))) return
    if (!isProperName(word.lower, lexicon)) settle(item, 'convert', 'brand-like', true)
  })
}
