import { wordsOf } from './fold'
import type { LanguageRules } from './languages'
import type { Place } from './format'

/** The texts of an item, in any script; several readings where its versions are not spelled alike. */
export interface ItemTexts {
  readings: {
    title: string
    /** Summary and keywords. */
    lead: string
    body: string
  }[]
}

/** Folded words of an item with the most telling place of each, in the order of the alphabet. */
export type ItemWords = [word: string, place: Place][]

/** From this many times on a word says what a text is about. */
const OFTEN = 3
const known = new Map<string, string>()

/** Whether a folded word is worth keeping: no stop word, no single letter. */
export const isTelling = (word: string, { stopWords }: LanguageRules): boolean =>
  word.length > 1 && !stopWords.has(word)

/** What the index keeps of an item. Pure, and the dear part of an item's cost: its result may be stored. */
export function itemWords({ readings }: ItemTexts, rules: LanguageRules): ItemWords {
  const places = new Map<string, Place>()
  const put = (words: Iterable<string>, placeOf: (word: string) => Place) => {
    for (const word of words) places.set(word, Math.min(placeOf(word), places.get(word) ?? 3) as Place)
  }
  for (const { title, lead, body } of readings) {
    const counts = countsOf(foldedWords(body))
    put(counts.keys(), (word) => ((counts.get(word) ?? 0) < OFTEN ? 3 : 2))
    put(foldedWords(lead), () => 1)
    put(foldedWords(title), () => 0)
  }
  return [...places].filter(([word]) => isTelling(word, rules)).sort(([a], [b]) => (a < b ? -1 : 1))
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function foldedWords(text: string): string[] {
  return wordsOf(text, known).map(({ folded }) => folded)
}
