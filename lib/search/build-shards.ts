import { places, shardOf, type Place, type ShardFile } from './format'
import type { ItemWords } from './item-words'
import { packSeries } from './numbers'

/** An item as the index needs it. */
export interface IndexedItem {
  id: number
  words: ItemWords
}

/** A beginning gets a shard of its own when it makes this share of the most that a shard may hold. */
const LEAST = 1 / 4

/** A word with its packed items and the stem by which it is found. */
interface Entry {
  word: string
  stem: string
  items: string
}

/**
 * The shards of one part of an index: key → file. The same items give the same shards in any order of theirs.
 * @param items of the part
 * @param stem of the language
 * @param most characters in a shard before it is parted; 12,000 are about 4 KB compressed
 */
export function buildShards(
  items: readonly IndexedItem[],
  stem: (word: string) => string,
  most: number,
): Map<string, ShardFile> {
  if (items.length === 0) return new Map()
  const entries = entriesOf(items, stem)
  const keys = new Set(shardKeys('', entries, most))
  const shards = new Map<string, ShardFile>([...keys].map((key) => [key, {}]))
  for (const { word, stem: of, items: packed } of entries) {
    const shard = shards.get(shardOf(of, keys) ?? '')
    if (shard) shard[word] = packed
  }
  return shards
}

function entriesOf(items: readonly IndexedItem[], stem: (word: string) => string): Entry[] {
  const byWord = new Map<string, number[][]>()
  for (const { id, words } of [...items].sort((a, b) => a.id - b.id))
    for (const [word, place] of words) addItem(byWord, word, place, id)
  return [...byWord.keys()].sort().map((word) => ({
    word,
    stem: stem(word),
    items: (byWord.get(word) ?? []).map(packSeries).join(' ').trimEnd(),
  }))
}

function addItem(byWord: Map<string, number[][]>, word: string, place: Place, id: number): void {
  let lists = byWord.get(word)
  if (!lists) byWord.set(word, (lists = places.map(() => [])))
  lists[place]?.push(id)
}

const sizeOf = (entries: readonly Entry[]): number =>
  entries.reduce((size, { word, items }) => size + word.length + items.length + 6, 0)

/** Beginnings of stems that get a shard of their own, the given one first; what is small stays with the shorter one. */
function shardKeys(key: string, entries: readonly Entry[], most: number): string[] {
  if (sizeOf(entries) <= most) return [key]
  const longer = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.stem.length <= key.length) continue
    const next = entry.stem.slice(0, key.length + 1)
    const known = longer.get(next)
    if (known) known.push(entry)
    else longer.set(next, [entry])
  }
  const large = [...longer].filter(([, some]) => sizeOf(some) >= most * LEAST)
  return [
    key,
    ...large.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([next, some]) => shardKeys(next, some, most)),
  ]
}
