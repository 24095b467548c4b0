import { ENDINGS } from './data/endings'
import { KEYS } from './data/shapes'
import { ALWAYS_UNITS, CURRENCIES, UNITS } from './data/units'
import { itemAt, settle, type Item } from './items'
import { spell } from './spell'
import { toLatin } from './to-latin'

const HYPHEN = /^[\u00ad]?[-\u2010\u2011]$/
/** Whether an item is a hyphen alone. */
export const isHyphen = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'other' &&
  item.text.length <= 2 &&
  item.text !== ' ' &&
  HYPHEN.test(item.text)
const isNumber = (item: Item | undefined): boolean =>
  item?.kind === 'number' || (item?.kind === 'kept' && item.rule === 'unit')

function settleUnit(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.text.length > 5) return
  const gap = itemAt(items, index - 1)
  const before = gap?.kind === 'other' && /^[\s\u00a0]$|^\/$/.test(gap.text) ? itemAt(items, index - 2) : gap
  const after = itemAt(items, index + 1)?.text ?? ''
  if (CURRENCIES.has(item.text) && (isNumber(before) || isNumber(itemAt(items, index + 2))))
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
    (gap?.text === '/' && itemAt(items, index - 2)?.rule === 'unit')
  // «10 s golom»: the preposition s, not seconds, when a word follows; «2 l/s vode» has no preposition.
  const preposition =
    item.text === 's' && gap?.text !== '/' && /^\s/.test(after) && itemAt(items, index + 2)?.kind === 'word'
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
    const one = itemAt(items, at) as Item
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
  const stem = itemAt(items, index - 2)
  if (!isHyphen(itemAt(items, index - 1)) || !stem || item.word?.casing !== 'lower') return
  if (stem.kind === 'other' || !ENDINGS.has(item.word.lower)) return
  settle(item, 'convert', stem.verdict === 'convert' || stem.word?.kind === 'serbian' ? 'plain' : 'ending')
}

/** «BG 1234-AB»: the letters of a registration plate. */
function settlePlate(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  const next = itemAt(items, index + 2)
  if (
    item.text.length === 2 &&
    item.word?.casing === 'upper' &&
    next?.kind === 'kept' &&
    next.rule === 'code' &&
    /^\d{3,5}-[A-Z]{2}$/.test(next.text)
  )
    settle(item, 'keep', 'code')
}

/** Everything up to the next or previous word or number. */
function gapText(items: readonly Item[], index: number, step: 1 | -1): string {
  let gap = ''
  for (let at = index + step; itemAt(items, at)?.kind === 'other' && gap.length < 8; at += step)
    gap += itemAt(items, at)?.text ?? ''
  return gap
}

/** «E = mc²», «x = 5»: single letters beside an equals sign. */
function settleFormula(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.text.length > 2 || item.word?.kind === 'cyrillic') return
  if (/^\s*=\s*$/.test(gapText(items, index, 1)) || /^\s*=\s*$/.test(gapText(items, index, -1)))
    settle(item, 'keep', 'formula')
}

const ABOUT_OPTIONS = /^(?:opcij|parametar|parametr|argument|naredb|komand|zastavic|program|pokreni|ukuca)/
/** A command's name without a vowel, before its option: ls, cp, mv, rm. */
const COMMAND = /^[bcdfghjklmnpqrstvwxyz]{2,4}$/

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
  if (!near.some((one) => one.rule === 'option' || ABOUT_OPTIONS.test(toLatin(one.word?.lower ?? '')))) return
  settle(item, 'keep', 'option')
  const command = near.filter((one) => one.word).at(-1)
  if (command && COMMAND.test(command.text)) settle(command, 'keep', 'option')
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
  const isNext = itemAt(items, index + 1)?.text === ' ' && isAboutKeys(itemAt(items, index + 2))
  if (before.some(isAboutKeys) || isNext) settle(item, 'keep', 'shortcut')
}

/** «e-mail», «Wi-Fi»: a letter or a syllable tied to a foreign word. */
function settleTied(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.text.length > 2 || item.word?.kind !== 'serbian') return
  const tiedTo = isHyphen(itemAt(items, index + 1)) ? itemAt(items, index + 2) : undefined
  const tiedFrom =
    item.word.casing === 'capital' && isHyphen(itemAt(items, index - 1))
      ? itemAt(items, index - 2)
      : undefined
  if ((item.text.length === 1 && tiedTo?.word?.kind === 'foreign') || tiedFrom?.word?.kind === 'foreign')
    settle(item, 'keep', 'foreign-run')
}

/** «Standard & Poor's», «Levi’s»: the English genitive, which makes its stem foreign too. */
function settleGenitive(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  if (item.text !== 's' || !/^['’]$/.test(itemAt(items, index - 1)?.text ?? '')) return
  const stem = itemAt(items, index - 2)
  if (stem?.word?.casing !== 'capital' || stem.word.kind === 'cyrillic') return
  settle(stem, 'keep', 'foreign-spelling')
  settle(item, 'keep', 'foreign-spelling')
}

const WORD_RULES = [
  settleGenitive,
  settleUnit,
  settleSymbol,
  settleEnding,
  settlePlate,
  settleFormula,
  settleOption,
  settleKey,
  settleTied,
]

/** Settles a word by the first rule that its neighbours fulfil; without one it stays open. */
export function settleWord(items: readonly Item[], index: number): void {
  const item = items[index] as Item
  for (const rule of WORD_RULES) {
    rule(items, index)
    if (item.verdict) return
  }
}

/** Settles a kept code or unit that is a part of a number or the name of a form after all. */
export function settleCode(items: readonly Item[], index: number): void {
  settleSuffix(items, index)
  settleForm(items, index)
}
