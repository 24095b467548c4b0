import type { ShardFile } from './format'
import { unpackSeries } from './numbers'
import type { QueryWord } from './query'

/** What a word of a query found. */
export interface WordMatch {
  /** Item → how good its best word is; greater is better. */
  items: Map<number, number>
  /** Words of the index that were taken for it, to be marked in results. */
  words: Set<string>
  /** Whether only words like it were found, not it. */
  isSimilar: boolean
}

/** How much a place counts, in the order of `places` in `format.ts`. */
const PLACE_WORTH = [8, 4, 2, 1] as const
/** How much a word counts that is the same, another form of it, or only begins the same: such a word in a title (`Komesarijat` for komesar) stays below the word itself in a body. */
const SAME = 1
const FORM = 0.75
const BEGINNING = 0.08
/** Related words share so many letters (`izbegličkih`, `izbeglice`). */
const RELATED_LETTERS = 6

/**
 * Finds a word in shards: itself, its other forms, longer words while it is still open. When there is nothing of the
 * kind, words that share its first letters; when there are none, words with one or two letters typed wrong.
 * @param word of the query
 * @param shards that may hold it, each with the number of items in no particular order
 * @param stem of the language
 */
export function matchWord(
  word: QueryWord,
  shards: readonly ShardFile[],
  stem: (word: string) => string,
): WordMatch {
  const match = collect(shards, (other) => worthOf(word, other, stem))
  if (match.items.size > 0) return { ...match, isSimilar: false }
  const related = collect(shards, (other) => (isRelated(word.folded, other) ? FORM : 0))
  if (related.items.size > 0) return { ...related, isSimilar: true }
  return { ...collect(shards, (other) => (isMistyped(word.folded, other) ? FORM : 0)), isSimilar: true }
}

function worthOf(
  { folded, stem: own, isOpen }: QueryWord,
  other: string,
  stem: (word: string) => string,
): number {
  if (other === folded) return SAME
  // A stem differs from its word in the last letters only, so most words are told apart without making theirs.
  if (other.startsWith(folded.slice(0, 2)) && stem(other) === own) return FORM
  return isOpen && other.startsWith(folded) ? BEGINNING : 0
}

function collect(
  shards: readonly ShardFile[],
  worth: (word: string) => number,
): Omit<WordMatch, 'isSimilar'> {
  const items = new Map<number, number>()
  const words = new Set<string>()
  for (const shard of shards)
    for (const [word, packed] of Object.entries(shard)) {
      const factor = worth(word)
      if (factor === 0) continue
      words.add(word)
      addItems(items, packed, factor)
    }
  return { items, words }
}

function addItems(items: Map<number, number>, packed: string, factor: number): void {
  packed.split(' ').forEach((list, place) => {
    const score = factor * (PLACE_WORTH[place] ?? 0)
    for (const id of unpackSeries(list)) if (score > (items.get(id) ?? 0)) items.set(id, score)
  })
}

function isRelated(folded: string, other: string): boolean {
  return folded.length > RELATED_LETTERS && other.startsWith(folded.slice(0, RELATED_LETTERS))
}

/** Whether two words differ by one wrong, missing, doubled or swapped letter; by two from eight letters on. */
export function isMistyped(folded: string, other: string): boolean {
  const most = folded.length < 4 || /\d/.test(folded) ? 0 : folded.length < 8 ? 1 : 2
  if (most === 0 || Math.abs(folded.length - other.length) > most) return false
  return distance(folded, other) <= most
}

/** Number of single-letter changes between two words, swaps of neighbours counted once (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const costs = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change]
      row.push(Math.min(...costs, ...(swap ? [(before[j - 2] ?? 0) + 1] : [])))
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}
