import { COUNTED, RULERS } from './data/roman-context'
import { isLexiconWord } from './foreign'
import { settle, type Item } from './items'
import { toLatin } from './to-latin'
import type { Lexicon } from './types'

/** What stands around an item: nearest word or number on each side, and the text between. */
interface Around {
  before?: Item
  after?: Item
  gapBefore: string
  gapAfter: string
}

const REACH = 4

function lookAround(items: readonly Item[], index: number): Around {
  const found: Around = { gapBefore: '', gapAfter: '' }
  for (let step = 1; step <= REACH && !found.before && index - step >= 0; step++) {
    const item = items[index - step] as Item
    if (item.kind === 'other') found.gapBefore = item.text + found.gapBefore
    else found.before = item
  }
  for (let step = 1; step <= REACH && !found.after && index + step < items.length; step++) {
    const item = items[index + step] as Item
    if (item.kind === 'other') found.gapAfter += item.text
    else found.after = item
  }
  return found
}

const latin = (item: Item | undefined): string => toLatin(item?.word?.text ?? item?.text ?? '')
const upper = (item: Item | undefined): string => latin(item).toUpperCase()

function isCounted(item: Item | undefined): boolean {
  const word = latin(item).toLowerCase()
  return word !== '' && COUNTED.some((start) => word.startsWith(start))
}

const isRuler = (item: Item | undefined): boolean => RULERS.has(upper(item))
const isRoman = (item: Item | undefined): boolean =>
  item?.word?.roman === 'always' || /^(?:V|VI)$/.test(item?.text ?? '')
const startsSentence = (around: Around): boolean =>
  !around.before || /[.!?…:;]\s|[„“"«(–—-]\s*$|\n/.test(around.gapBefore)

const isInitialLetter = (item: Item | undefined): boolean =>
  item?.word !== undefined && latin(item).length <= 2 && item.word.casing !== 'lower'

/** «I. Dačić», «V. Petrović»: an initial before a surname, not a numbered heading («I. Opšte odredbe»). */
function isInitial(around: Around, lexicon: Lexicon | undefined): boolean {
  if (!around.gapAfter.startsWith('.') || isRuler(around.before)) return false
  const next = around.after?.word
  if (next?.lower.length === 1) return true
  if (/^\.\s*$/.test(around.gapBefore) && isInitialLetter(around.before)) return true
  if (!next || next.casing === 'lower') return false
  if (around.gapAfter === '.' || next.lower.length === 1) return true
  if (isCounted(around.after)) return false
  if (/(?:ić(?:a|u|em|i|e|ima)?|sk(?:i|og|om)|ић(?:а|у|ем|и|е|има)?|ск(?:и|ог|ом))$/.test(next.lower))
    return true
  return around.before !== undefined && !(lexicon && isLexiconWord(next.lower, lexicon))
}

/** Numerals joined by a hyphen, slash or «i» make each other certain: I–III, I/II, I i II. */
function isLinked(around: Around): boolean {
  const dash = /^\s*[-–—/]\s*$/
  if (isRoman(around.after) && /^\s*[-–—/,]\s*$/.test(around.gapAfter)) return true
  return isRoman(around.before) && dash.test(around.gapBefore)
}

function isDateMonth(around: Around): boolean {
  return (
    around.before?.kind === 'number' &&
    /^\.\s*$/.test(around.gapBefore) &&
    (around.after?.kind === 'number' || /^\.?\s*\d/.test(around.gapAfter))
  )
}

interface Style {
  /** Headings in capitals, or With Every Word Capitalised: a capital I says nothing. */
  capitals: boolean
  titleCase: boolean
}

function styleOf(items: readonly Item[]): Style {
  const words = items.filter((item) => item.word && item.text.length > 1 && item.word.kind !== 'roman')
  const upperWords = words.filter((item) => item.word?.casing === 'upper' && item.text.length > 2).length
  const lowerWords = words.filter((item) => item.word?.casing === 'lower').length
  const capitalWords = words.filter((item) => item.word?.casing === 'capital').length
  return {
    capitals: upperWords > lowerWords + capitalWords,
    titleCase: lowerWords === 0 && capitalWords >= 4,
  }
}

function isWordI(around: Around, style: Style): boolean {
  if (style.capitals)
    return !(isRuler(around.before) && !isRuler(around.after)) && !around.gapAfter.startsWith('.')
  if (startsSentence(around)) return !isCounted(around.after) && !/^[.)]/.test(around.gapAfter)
  return style.titleCase && !isRuler(around.before)
}

function isNumeral(item: Item, around: Around, style: Style, lexicon: Lexicon | undefined): boolean {
  if (isLinked(around) || isDateMonth(around)) return true
  const single = item.text.length === 1
  if (single && isInitial(around, lexicon)) return false
  if (item.text === 'I') return !isWordI(around, style)
  if (item.text === 'V') return true
  if (item.text === 'VI') return !style.capitals || isCounted(around.after) || isRuler(around.before)
  return isCounted(around.after) || isRuler(around.before)
}

/**
 * Decides which words of I, V, X, L, C, D, M are Roman numerals (they stay) and which are words, initials or acronyms.
 * @example «Petar I», «I–III razred», «12. XI 1918.» stay; «I oni», «VI STE», «I. Dačić» convert
 */
export function settleRomans(items: readonly Item[], lexicon: Lexicon | undefined): void {
  if (!items.some((item) => item.word?.kind === 'roman')) return
  const style = styleOf(items)
  items.forEach((item, index) => {
    if (item.word?.kind !== 'roman' || item.verdict) return
    if (item.word.roman === 'always') return settle(item, 'keep', 'roman')
    if (isNumeral(item, lookAround(items, index), style, lexicon))
      settle(item, 'keep', 'roman', item.text.length === 1 && style.capitals)
    else settle(item, 'convert', item.text.length > 1 ? 'acronym' : 'plain')
  })
}
