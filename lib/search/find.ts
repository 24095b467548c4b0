import { formatVersion, indexPath, parts, shardOf, shardPath, type IndexFile, type ShardFile } from './format'
import { languageRules, type SearchLanguage } from './languages'
import { matchWord, type WordMatch } from './match-word'
import { unpackNumbers, unpackSeries } from './numbers'
import { parseQuery, type QueryWord } from './query'

/** Fetches a file of the index by its address, as parsed JSON. */
export type Load = (path: string) => Promise<unknown>

/** An item that was found. */
export interface Hit {
  id: number
  /** Empty for a standing page. */
  year: string
  /** Key of its category, or `pageKind`. */
  category: string
}

/** What a search found. */
export interface Found {
  /** The best first, of equal ones standing pages and then the newest. */
  hits: Hit[]
  /** Folded words to be marked in the results. */
  words: Set<string>
  /** Whether no item holds all the words: then these hold some. */
  isPartial: boolean
  /** Words of the query that stand nowhere, as written; words like them were taken instead. */
  replaced: string[]
}

/**
 * Searches an index. Every item holds all words of the query in some form; when there is none, those that hold the
 * most. A few small files are fetched: the index and, for each word, the shards that it may stand in.
 * @returns undefined when the query has no word worth looking for
 * @throws {Error} when a file cannot be loaded or is of another format
 */
export async function find(query: string, language: SearchLanguage, load: Load): Promise<Found | undefined> {
  const words = parseQuery(query, languageRules[language])
  if (words.length === 0) return undefined
  const index = (await load(indexPath(language))) as IndexFile
  if (index.format !== formatVersion) throw new Error(`The search index has the format ${index.format}`)
  const items = itemsOf(index)
  const matches = await Promise.all(
    words.map(async (word) => {
      const shards = await Promise.all(
        shardsOf(word, language, index).map((path) => load(path) as Promise<ShardFile>),
      )
      return matchWord(word, shards, languageRules[language].stem)
    }),
  )
  return rank(words, matches, items)
}

/** All items, standing pages and then the newest first: number → what filters need. */
function itemsOf({ years, categories }: IndexFile): Map<number, Hit> {
  const items = new Map<number, Hit>()
  for (const [year, ids, packed] of years) {
    const numbers = unpackNumbers(packed)
    unpackSeries(ids).forEach((id, at) =>
      items.set(id, { id, year, category: categories[numbers[at] ?? 0] ?? '' }),
    )
  }
  return items
}

/** Addresses of the shards that a word, its forms and, while it is open, its longer words stand in. */
function shardsOf(
  { folded, stem, isOpen }: QueryWord,
  language: SearchLanguage,
  { shards }: IndexFile,
): string[] {
  return parts.flatMap((part) => {
    const keys = new Map(Object.entries(shards[part]))
    const found = new Set([shardOf(stem, keys)])
    if (isOpen) {
      found.add(shardOf(folded, keys))
      for (const key of keys.keys()) if (key.startsWith(folded)) found.add(key)
    }
    return [...keys]
      .filter(([key]) => found.has(key))
      .map(([key, hash]) => shardPath(language, part, key, hash))
  })
}

function rank(words: QueryWord[], matches: WordMatch[], items: Map<number, Hit>): Found {
  const scores = new Map<number, { held: number; score: number }>()
  for (const match of matches) {
    // What stands everywhere says less.
    const rarity = Math.log(1 + items.size / Math.max(1, match.items.size))
    for (const [id, worth] of match.items) {
      const { held, score } = scores.get(id) ?? { held: 0, score: 0 }
      scores.set(id, { held: held + 1, score: score + rarity * worth })
    }
  }
  // Items are in the order of their days, and sorting keeps the order of equals.
  const scored = [...items.values()].flatMap((hit) => {
    const found = scores.get(hit.id)
    return found ? [{ hit, ...found }] : []
  })
  const most = scored.reduce((held, one) => Math.max(held, one.held), 0)
  const best = scored.filter(({ held }) => held === most).sort((a, b) => b.score - a.score)
  return {
    hits: best.map(({ hit }) => hit),
    words: new Set(matches.flatMap((match) => [...match.words])),
    isPartial: best.length > 0 && most < words.length,
    replaced: words
      .filter((_, at) => matches[at]?.isSimilar && matches[at].items.size > 0)
      .map(({ written }) => written),
  }
}
