import { isBrandNoun } from './brands'
import { SERBIAN_BRANDS } from './data/brand-nouns'
import { isLexiconWord, isProperName } from './foreign'
import { isForeign } from './foreign-runs'
import { itemAt, settle, type Item } from './items'
import { AND, CAPITAL, NAME } from './pieces'
import type { Lexicon } from './types'

/** One name of a series: capital words with a space between. */
interface Member {
  words: Item[]
  /** Item before its first word, spaces left out. */
  before: Item | undefined
}

/** Foreign by more than letter groups, and no acronym. */
const isSurelyForeign = (item: Item): boolean =>
  isForeign(item) && item.word?.casing !== 'upper' && item.word?.rule !== 'foreign-shape'

/** Names joined by commas and «i», as lists of at least two. */
function seriesOf(items: readonly Item[]): Member[][] {
  const found: Member[][] = []
  let series: Member[] = []
  let joined = false
  let before: Item | undefined
  const close = (): void => {
    if (series.length > 1) found.push(series)
    series = []
    joined = false
  }
  for (const item of items) {
    if (item.kind === 'other') {
      if (item.text === ',') joined = series.length > 0
      else if (item.text !== ' ') close()
      continue
    }
    if (item.traits & CAPITAL) {
      const last = series.at(-1)
      if (last && !joined) last.words.push(item)
      else series.push({ words: [item], before })
      joined = false
    } else if (item.traits & AND && series.length > 0) joined = true
    else close()
    before = item
  }
  close()
  return found
}

/** A word that may be foreign in such a row; without a lexicon only after a noun that brands follow. */
function isOpen(word: string, isOfBrands: boolean, lexicon: Lexicon | undefined): boolean {
  if (isOfBrands) return !SERBIAN_BRANDS.has(word) && !(lexicon && isProperName(word, lexicon))
  return word.length > 3 && lexicon !== undefined && !isLexiconWord(word, lexicon)
}

/**
 * Names in one row are spelled in one way: «AutoCAD, Photoshop i Revit» keeps a word that the lexicon does not have beside two
 * foreign ones; after a noun that brands follow, one is enough, and a common noun of the lexicon is a name too:
 * «kompanija Pfizer i Moderna». To be looked at.
 */
export function settleSeries(items: readonly Item[], lexicon: Lexicon | undefined): void {
  if (!items.some((item) => item.traits & NAME && item.verdict === undefined)) return
  for (const series of seriesOf(items)) {
    const first = series[0] as Member
    // «Kompanije Siemens, Alstom i Stadler»: the noun has its capital from the sentence.
    const isNounFirst = first.words.length > 1 && isBrandNoun(first.words[0]?.word)
    if (isNounFirst) first.words.shift()
    const isOfBrands = isNounFirst || isBrandNoun(first.before?.word)
    const foreign = series.filter(({ words }) => words.some(isOfBrands ? isForeign : isSurelyForeign))
    if (foreign.length < (isOfBrands ? 1 : 2)) continue
    for (const { words } of series) {
      const item = itemAt(words, 0)
      if (words.length > 1 || !item?.word || item.verdict !== undefined || !(item.traits & NAME)) continue
      if (isOpen(item.word.lower, isOfBrands, lexicon)) settle(item, 'keep', 'foreign-run', true)
    }
  }
}
