import { ENDINGS } from './data/endings'
import { KEYS } from './data/shapes'
import { ALWAYS_UNITS, CURRENCIES, UNITS } from './data/units'
import { settleForeignRuns } from './foreign-runs'
import { settle, type Item } from './items'
import { settleRomans } from './roman-context'
import { spell } from './spell'
import { toLatin } from './to-latin'
import type { Lexicon } from './types'

/** What the context rules of one converter go by. */
export interface ContextSettings {
  lexicon?: Lexicon | undefined
  keepAcronyms: boolean
}

const HYPHEN = /^[\u00ad]?[-\u2010\u2011]$/
const isHyphen = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'other' && item.text !== ' ' && HYPHEN.test(item.text)
const isNumber = (item: Item | undefined): boolean =>
  item?.kind === 'number' || (item?.kind === 'kept' && item.rule === 'unit')

function settleUnit(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.text.length > 5) return
  const gap = items[index - 1]
  const before = gap?.kind === 'other' && /^[\s\u00a0]$|^\/$/.test(gap.text) ? items[index - 2] : gap
  const after = items[index + 1]?.text ?? ''
  if (CURRENCIES.has(item.text) && (isNumber(before) || isNumber(items[index + 2])))
    return settle(item, 'keep', 'currency')
  if (
    /^[NSEWCFK]$/.test(item.text) &&
    /[°′″]\s?$/.test(gapText(items, index, -1).split('').reverse().join(''))
  )
    return settle(item, 'keep', 'unit')
  if (!UNITS.has(item.text)) return
  // Alone, as in a word list, a symbol is spelled like a word.
  const measured =
    (ALWAYS_UNITS.has(item.text) && items.length > 1) ||
    isNumber(before) ||
    (gap?.text === '/' && items[index - 2]?.rule === 'unit')
  // «10 s golom»: the preposition s, not seconds, when a word follows; «2 l/s vode» has no preposition.
  const preposition =
    item.text === 's' && gap?.text !== '/' && /^\s/.test(after) && items[index + 2]?.kind === 'word'
  if (measured && !preposition) settle(item, 'keep', 'unit')
}

const NUMBERED = /^(?:broj|br$|kućn|ulic|ul$|član|čl$|stav|st$|tačk|tač$|alinej|prilog)/
const SUFFIXED = /^(\d{1,3})([ghlmst])$/

/** «na broju 7g», «čl. 7v i 7g»: a letter that would be a unit elsewhere is part of a house's or an article's number. */
function settleSuffix(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  const match = item.rule === 'unit' && item.kind === 'kept' ? SUFFIXED.exec(item.text) : null
  if (!match) return
  let names = false
  for (let at = index - 1; at >= 0 && at > index - 12; at--) {
    const one = items[at] as Item
    if (one.kind === 'other' && /[!?;]/.test(one.text)) break
    const word = toLatin(one.word?.lower ?? '')
    if (NUMBERED.test(word)) names = true
    if (word.length > 3 || names) break
  }
  if (!names) return
  settle(item, 'convert', 'plain')
  item.replacement = (match[1] ?? '') + spell(match[2] ?? '')
}

/** «struja od 16 A», «vitamin C»: letters that are symbols only beside such a word. */
function settleSymbol(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.text.length !== 1 || item.word?.casing !== 'capital' || item.word.kind !== 'serbian') return
  const before = items.slice(Math.max(0, index - 12), index)
  const last = before.filter((one) => one.kind === 'word' || one.kind === 'number').at(-1)
  const starts = (one: Item | undefined, start: RegExp): boolean =>
    start.test(toLatin(one?.word?.lower ?? ''))
  if (starts(last, /^vitamin/)) return settle(item, 'keep', 'symbol')
  const electric = before.some((one) => starts(one, /^(?:struj|osigurač|punjač|amper)/))
  if (item.text === 'A' && isNumber(last) && electric) settle(item, 'keep', 'unit')
}

/** «IOM-a», «CARITAS-om»: the ending is Serbian whatever the stem is. */
function settleEnding(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  const stem = items[index - 2]
  if (!isHyphen(items[index - 1]) || !stem || item.word?.casing !== 'lower') return
  if (stem.kind === 'other' || !ENDINGS.has(item.word.lower)) return
  settle(item, 'convert', stem.verdict === 'convert' || stem.word?.kind === 'serbian' ? 'plain' : 'ending')
}

/** «BG 1234-AB»: the letters of a registration plate. */
function settlePlate(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  const next = items[index + 2]
  if (
    item.text.length === 2 &&
    next?.kind === 'kept' &&
    next.rule === 'code' &&
    /^\d{3,5}-[A-Z]{2}$/.test(next.text)
  )
    settle(item, 'keep', 'code')
}

/** Everything up to the next or previous word or number. */
function gapText(items: readonly Item[], index: number, step: 1 | -1): string {
  let gap = ''
  for (let at = index + step; items[at]?.kind === 'other' && gap.length < 8; at += step)
    gap += items[at]?.text ?? ''
  return gap
}

/** «E = mc²», «x = 5»: single letters beside an equals sign. */
function settleFormula(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.text.length > 2 || item.word?.kind === 'cyrillic') return
  if (/^\s*=\s*$/.test(gapText(items, index, 1)) || /^\s*=\s*$/.test(gapText(items, index, -1)))
    settle(item, 'keep', 'formula')
}

const ABOUT_OPTIONS = /^(?:opcij|parametar|parametr|argument|naredb|komand|zastavic|program)/

/** «opcija -v»: one letter after a dash, in a sentence about commands. */
function settleOption(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (
    item.text.length !== 1 ||
    item.word?.kind === 'cyrillic' ||
    !/^-(?:\s|$)/.test(gapText(items, index, -1))
  )
    return
  if (!/^(?:$|[\s,.;:)”“"])/.test(gapText(items, index, 1))) return
  const near = items.slice(Math.max(0, index - 16), index)
  if (near.some((one) => one.rule === 'option' || ABOUT_OPTIONS.test(toLatin(one.word?.lower ?? ''))))
    settle(item, 'keep', 'option')
}

/** «obrazac M-4K», «obrazac PPDG-1»: forms are named in the script of the text, unlike roads and aeroplanes (E-75). */
function settleForm(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.rule !== 'code' || !/^[A-Z]-\d/.test(item.text)) return
  const before = items.slice(Math.max(0, index - 4), index).filter((one) => one.word)
  if (!before.some((one) => /^obra(?:zac|sc)/.test(toLatin(one.word?.lower ?? '')))) return
  settle(item, 'convert', 'plain')
  item.replacement = spell(item.text)
}

const KEY_NAMES = new Set(KEYS.split('|'))

const isAboutKeys = (item: Item | undefined): boolean => /^taster/.test(toLatin(item?.word?.lower ?? ''))

/** «taster Super», «umesto tastera Alt», «umesto Alt taster Option»: names of keys are what stands on the keyboard. */
function settleKey(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (!KEY_NAMES.has(item.text)) return
  const before = items.slice(Math.max(0, index - 4), index).filter((one) => one.word)
  const isNext = items[index + 1]?.text === ' ' && isAboutKeys(items[index + 2])
  if (before.some(isAboutKeys) || isNext) settle(item, 'keep', 'shortcut')
}

/** «e-mail», «Wi-Fi»: a letter or a syllable tied to a foreign word. */
function settleTied(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.text.length > 2 || item.word?.kind !== 'serbian') return
  const tiedTo = isHyphen(items[index + 1]) ? items[index + 2] : undefined
  const tiedFrom = item.word.casing === 'capital' && isHyphen(items[index - 1]) ? items[index - 2] : undefined
  if ((item.text.length === 1 && tiedTo?.word?.kind === 'foreign') || tiedFrom?.word?.kind === 'foreign')
    settle(item, 'keep', 'foreign-run')
}

/** Units, keys and symbols are listed or short, endings follow a hyphen: no rule speaks of any other word. */
const SYMBOLS = new Set([...UNITS, ...CURRENCIES, ...KEYS.split('|')])
const LONGEST_LETTERS = 2

function settleWord(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.verdict) return
  const isSymbol = item.text.length <= LONGEST_LETTERS || SYMBOLS.has(item.text)
  if (!isSymbol && !isHyphen(items[index - 1])) return
  for (const rule of [
    settleUnit,
    settleSymbol,
    settleEnding,
    settlePlate,
    settleFormula,
    settleOption,
    settleKey,
    settleTied,
  ]) {
    rule(items, index)
    if (item.verdict) return
  }
}

/** Foreign by its letter groups only: kept among other words, and to be looked at. */
const isGuess = (item: Item): boolean => item.word?.rule === 'foreign-shape'

function settleCode(items: readonly Item[], index: number): void {
  settleSuffix(items, index)
  settleForm(items, index)
}

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

/** Settles every word of a block by its neighbours; afterwards each word item has a verdict. */
export function settleBlock(items: readonly Item[], settings: ContextSettings): void {
  settleRomans(items, settings.lexicon)
  items.forEach((item, index) => {
    if (item.word) settleWord(items, index)
    else if (item.kind === 'kept') settleCode(items, index)
  })
  settleForeignRuns(items, settings.lexicon)
  const isAlone = isLoneWord(items)
  for (const item of items) settleRest(item, isAlone, settings.keepAcronyms)
}
