import { askAboutBrands, settleKnownBrands } from './brands'
import { settleForeignRuns } from './foreign-runs'
import { itemAt, settle, type Item } from './items'
import { isHyphen, settleCode, settleWord } from './neighbours'
import { LETTERS, LISTED, LITTLE, PLAIN } from './pieces'
import { settleRomans } from './roman-context'
import { settleSeries } from './series'
import type { Lexicon } from './types'

/** What the context rules of one converter go by. */
export interface ContextSettings {
  lexicon?: Lexicon | undefined
  keepAcronyms: boolean
}

const isOther = (item: Item | undefined): boolean => item !== undefined && item.kind === 'other'

/** Between two spaces, which is where most short words stand: no hyphen, dash or equals sign beside it. */
function isBetweenSpaces(items: readonly Item[], index: number): boolean {
  const [before, after] = [itemAt(items, index - 1), itemAt(items, index + 1)]
  return (
    (before === undefined || (before.text === ' ' && !isOther(itemAt(items, index - 2)))) &&
    (after === undefined || (after.text === ' ' && !isOther(itemAt(items, index + 2))))
  )
}

/** Whether no rule of neighbours.ts can speak of a word: symbols are listed or short, endings follow a hyphen. */
function isOnItsOwn(items: readonly Item[], index: number, traits: number): boolean {
  if (traits & (LISTED | LETTERS)) return false
  return traits & LITTLE ? isBetweenSpaces(items, index) : !isHyphen(itemAt(items, index - 1))
}

/** Foreign by its letter groups only: kept among other words, and to be looked at. */
const isGuess = (item: Item): boolean => item.word?.rule === 'foreign-shape'

/** Everything still open goes by its own form; a guess needs other words around it. */
function settleRest(item: Item, isAlone: boolean, keepAcronyms: boolean): void {
  const word = item.word
  if (!word || item.verdict) return
  if (isGuess(item) && isAlone) return settle(item, 'convert', 'plain')
  if (word.kind === 'foreign' || (word.kind === 'acronym' && keepAcronyms))
    return settle(item, 'keep', word.rule ?? 'plain', word.rule === 'inner-capital' || isGuess(item))
  settle(
    item,
    'convert',
    word.rule === 'shared' || !word.rule ? 'plain' : word.rule,
    word.rule === 'mixed-scripts',
  )
}

function isLoneWord(items: readonly Item[]): boolean {
  let words = 0
  for (const item of items)
    if ((item.word !== undefined || item.kind === 'number') && ++words > 1) return false
  return true
}

/** Which of the rarer rules have work in a block. */
export interface BlockNeeds {
  romans: boolean
  brands: boolean
}

/** Settles every word of a block by its neighbours; afterwards each word item has a verdict. */
export function settleBlock(items: readonly Item[], settings: ContextSettings, needs: BlockNeeds): void {
  if (needs.romans) settleRomans(items, settings.lexicon)
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item
    if (item.kind === 'kept') settleCode(items, index)
    else if (item.kind === 'word' && !item.verdict && !isOnItsOwn(items, index, item.traits))
      settleWord(items, index)
  }
  settleForeignRuns(items, settings.lexicon)
  if (needs.brands) settleKnownBrands(items)
  settleSeries(items, settings.lexicon)
  if (needs.brands) askAboutBrands(items, settings.lexicon)
  const isAlone = isLoneWord(items)
  for (const item of items) {
    if (item.traits & PLAIN && !item.verdict) settle(item, 'convert', 'plain')
    else settleRest(item, isAlone, settings.keepAcronyms)
  }
}
