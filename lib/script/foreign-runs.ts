import { isBrandNoun } from './brands'
import { ENGLISH_HEADS } from './data/english-heads'
import { NOUNS_BEFORE_NAMES } from './data/foreign-words'
import { hasForeignStem, isLexiconWord, isOneForm, isProperName, isSerbianForm } from './foreign'
import { itemAt, settle, type Item } from './items'
import { classesOf, SERBIAN } from './letters'
import { FOREIGN, NAME, NEUTRAL } from './pieces'
import type { Lexicon } from './types'
import type { Word } from './word'

/** Gaps that do not end a phrase: spaces, hyphen, apostrophe, ampersand. */
const JOINING = /^[\s\u00ad\u2010\u2011&'’+-]*$/
const OPENING = /[„“"«»‚'‘’”(]\s*$/
/** A year or a version may be the last word of what quotes enclose. */
const CLOSING = /^[\s#0]*[„“"«»‚'‘’”)]/
/** Serbian little words that a foreign neighbour never takes along at its edge. */
const LITTLE = new Set('to on do no se me ne je da od pa za su sa i u o a in tim'.split(' '))
const PARTICLES = new Set('von der de da van del la le el al di du und des los las of the and for'.split(' '))

interface Phrase {
  words: Item[]
  quoted: boolean
  /** Begins a sentence. */
  first: boolean
}

/** Whether an item is foreign by what was decided, or by its own form while nothing was; units and acronyms say nothing. */
export function isForeign(item: Item | undefined): boolean {
  if (item === undefined || item.verdict === 'convert') return false
  return item.verdict === undefined ? (item.traits & FOREIGN) !== 0 : !NEUTRAL.has(item.rule ?? '')
}

/** A short number or a code between two words: «Windows 11 Home», «Galaxy S23 Ultra»; a year is none. */
const VERSION = ' # '
const isVersion = ({ kind, rule, text }: Item): boolean =>
  text.length <= 3 && (kind === 'number' || (kind === 'kept' && rule === 'code'))

function gapOf(item: Item): string {
  if (item.kind === 'other') return item.text
  return isVersion(item) ? '#' : '0'
}

/** Words that stand together without punctuation, and whether quotes enclose them: those that hold a foreign word. */
function foreignPhrases(items: readonly Item[]): Phrase[] {
  const phrases: Phrase[] = []
  let words: Item[] = []
  let foreign = false
  let isFirst = true
  let before = ''
  let gap = ''
  const close = (): void => {
    if (foreign && words.length > 1)
      phrases.push({
        words,
        quoted: OPENING.test(before) && CLOSING.test(gap),
        first: isFirst || /[.!?:]/.test(before),
      })
    words = []
    foreign = false
    isFirst = false
  }
  for (const item of items) {
    if (item.kind !== 'word' && item.rule !== 'foreign-phrase') {
      if (gap.length < 20) gap += gapOf(item)
      continue
    }
    if (words.length > 0 && gap !== ' ' && gap !== VERSION && !JOINING.test(gap)) close()
    if (words.length === 0) before = gap
    words.push(item)
    foreign ||= isForeign(item)
    gap = ''
  }
  close()
  return phrases
}

const isCapital = (item: Item): boolean => item.word?.casing !== 'lower'

/** Answers of the lexicon by the word, which a converter makes once: the lexicon is far slower than its memory. */
function remembered(ask: (word: Word, lexicon: Lexicon | undefined) => boolean): typeof ask {
  const known = new WeakMap<Word, boolean>()
  return (word, lexicon) => {
    let answer = known.get(word)
    if (answer === undefined) known.set(word, (answer = ask(word, lexicon)))
    return answer
  }
}

const isUnknownName = remembered((word, lexicon) => {
  if (word.kind !== 'serbian' || word.casing !== 'capital' || word.lower.length < 3) return false
  if (classesOf(word.text) & SERBIAN) return false
  if (!lexicon) return hasForeignStem(word.lower) && !isBrandNoun(word)
  if (hasForeignStem(word.lower)) return !isLexiconWord(word.lower, lexicon)
  return !isSerbianForm(word.lower, lexicon)
})

/** A name that the lexicon has in one form only: it is not declined, so it is foreign. */
const isUndeclined = remembered((word, lexicon) => lexicon !== undefined && isOneForm(word.lower, lexicon))
/** «Beograda», «Vlade»: a form of a Serbian word by its ending; such a word has a Serbian one before or after it. */
const isOblique = remembered((word, lexicon) => {
  if (!/[aeiu]$|om$/.test(word.lower)) return false
  if (!lexicon) return true
  return (
    isSerbianForm(word.lower, lexicon) &&
    ['', 'a', 'o', 'e'].some((ending) => {
      const other = word.lower.replace(/[aeiu]$|om$/, ending)
      return other !== word.lower && other.length > 2 && isLexiconWord(other, lexicon)
    })
  )
})
const isObliqueName = (item: Item, lexicon: Lexicon | undefined): boolean =>
  item.word !== undefined && isOblique(item.word, lexicon)
const isKnownName = remembered((word, lexicon) => lexicon !== undefined && isProperName(word.lower, lexicon))

/** May the word be foreign at all: shared by spelling, or a name that the lexicon does not know. */
function isOpen(item: Item, lexicon: Lexicon | undefined): boolean {
  const word = item.word
  if (!word || item.verdict !== undefined) return false
  return word.kind === 'shared' || isUnknownName(word, lexicon)
}

const isAcronym = (item: Item): boolean => item.word?.kind === 'acronym' && item.verdict === undefined

/** The English article: a Serbian conjunction only outside a foreign quotation. */
const isArticle = (item: Item): boolean => item.word?.lower === 'a' && item.verdict === undefined

/** Open words between two foreign words, at most three of them, are foreign. */
function fillBetween(words: readonly Item[], lexicon: Lexicon | undefined): void {
  let last = -1
  words.forEach((item, index) => {
    if (!isForeign(item)) return
    const between = words.slice(last + 1, index)
    if (last >= 0 && between.length <= 3 && between.every((open) => isOpen(open, lexicon))) {
      for (const open of between) settle(open, 'keep', 'foreign-run', true)
    }
    last = index
  })
}

function spreads(item: Item, neighbour: Item | undefined): boolean {
  if (!neighbour || !isForeign(neighbour)) return false
  // What is foreign by a guess takes along only what is foreign by spelling too.
  if (neighbour.word?.rule === 'foreign-shape' && item.word?.kind !== 'shared') return false
  const lower = item.word?.lower ?? ''
  if (LITTLE.has(lower)) return false
  // An acronym beside it says nothing of a word: «Fond WWF-a».
  if (neighbour.word?.casing === 'upper' && item.word?.casing !== 'upper') return false
  if (isCapital(item)) return isCapital(neighbour) || PARTICLES.has(neighbour.word?.lower ?? '')
  return PARTICLES.has(lower) || PARTICLES.has(neighbour.word?.lower ?? '')
}

const isForeignName = (item: Item | undefined): boolean =>
  isForeign(item) && item?.word?.casing === 'capital' && item.word.rule !== 'foreign-shape'

/** A capital word without Serbian letters that is still open: its spelling alone would convert it. */
const isPlainName = (item: Item): boolean => item.verdict === undefined && (item.traits & NAME) !== 0

/**
 * Names that the lexicon knows and that are foreign all the same: «teleskop James Webb», «Friedrich Ebert» (nobody
 * writes a given name by its sound and the surname in the original), «The Lancet», «International Criminal Tribunal»
 * or «Windows 11 Home» (a common noun has no capital inside a Serbian sentence).
 */
function isNameByPlace(words: readonly Item[], index: number, lexicon: Lexicon | undefined): boolean {
  const item = words[index] as Item
  if (!isPlainName(item)) return false
  const before = itemAt(words, index - 1)
  if (before?.word?.lower === 'the' && isForeign(before)) return true
  if (!lexicon || !item.word) return false
  if (before && isForeign(before) && !isKnownName(item.word, lexicon)) {
    // Two foreign words before it, or one with the number of its version.
    if (isForeignName(itemAt(words, index - 2)) || item.start - before.end > 2) return true
  }
  return (
    (isForeignName(before) || isForeignName(itemAt(words, index + 1))) && isUndeclined(item.word, lexicon)
  )
}

/** Open words beside a foreign one: capitals beside capitals or particles, particles beside names. */
function spreadEdges({ words, first }: Phrase, lexicon: Lexicon | undefined): void {
  const visit = (item: Item, neighbour: Item | undefined): void => {
    if (first && item === words[0] && NOUNS_BEFORE_NAMES.has(item.word?.lower ?? '')) return
    if (spreads(item, neighbour) && isOpen(item, lexicon)) settle(item, 'keep', 'foreign-run', true)
  }
  words.forEach((item, index) => {
    if (!(first && index === 0) && isNameByPlace(words, index, lexicon))
      settle(item, 'keep', 'foreign-run', true)
    visit(item, itemAt(words, index - 1))
  })
  for (let index = words.length - 1; index >= 0; index--)
    visit(words[index] as Item, itemAt(words, index + 1))
}

/**
 * «Bitef Art Cafe», «„Roma Integration 2020”»: capital words before an English noun qualify it. The first word of a
 * sentence has its capital from there; one of a quotation is taken along if the lexicon knows it as a name or as one
 * form only, «Koncert» is not.
 */
function takeQualifiers({ words, first, quoted }: Phrase, lexicon: Lexicon | undefined): void {
  for (let index = words.length - 1; index > 0; index--) {
    const head = words[index] as Item
    if (!isForeignName(head) || !ENGLISH_HEADS.has(head.word?.lower ?? '')) continue
    for (let at = index - 1; at >= (first && !quoted ? 1 : 0); at--) {
      const item = words[at] as Item
      if (isForeign(item)) continue
      if (!isPlainName(item) || (quoted && at === 0 && NOUNS_BEFORE_NAMES.has(item.word?.lower ?? ''))) break
      if (isObliqueName(item, lexicon) && !quoted) break
      settle(item, 'keep', 'foreign-run', true)
    }
  }
}

/** An office is named by both words, «IOM Georgia», «UNHCR Serbia»: a Serbian phrase would inflect the acronym. */
function keepOfficeNames(words: readonly Item[]): void {
  words.forEach((item, index) => {
    const next = itemAt(words, index + 1)
    if (isAcronym(item) && next?.word?.casing === 'capital' && isForeign(next))
      settle(item, 'keep', 'foreign-run', true)
  })
}

/**
 * Decides the words that two languages share by their neighbours: foreign inside a foreign phrase or a quotation that
 * holds a foreign word and no Serbian one.
 * @example «Save the Children» keeps Save; «Sava i Save» does not
 */
export function settleForeignRuns(items: readonly Item[], lexicon: Lexicon | undefined): void {
  for (const phrase of foreignPhrases(items)) {
    const { words, quoted } = phrase
    if (
      quoted &&
      words.length < 12 &&
      words.every((item) => isForeign(item) || isOpen(item, lexicon) || isAcronym(item) || isArticle(item))
    ) {
      for (const item of words) if (!isForeign(item)) settle(item, 'keep', 'foreign-run', true)
      continue
    }
    fillBetween(words, lexicon)
    spreadEdges(phrase, lexicon)
    takeQualifiers(phrase, lexicon)
    keepOfficeNames(words)
  }
}
