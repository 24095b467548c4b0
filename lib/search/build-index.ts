import { buildShards, type IndexedItem } from './build-shards'
import { firstPage, formatVersion, indexPath, parts, shardPath, type IndexFile, type Part } from './format'
import { languageRules, type SearchLanguage } from './languages'
import { packNumbers, packSeries } from './numbers'

/** A published item for the index of its language. */
export interface SearchItem extends IndexedItem {
  /** Calendar day, `YYYY-MM-DD`; empty for a standing page, which belongs to no year. */
  date: string
  /** Key of its category, or `pageKind`. */
  category: string
}

/** Items of the new part: at least so many numbers below the highest one, and at most one step more. */
const NEW = 64
const STEP = 256
/** Characters in a shard: small ones for the many items that stay, few ones for the items among which one is added. */
const MOST: Record<Part, number> = { old: 12_000, new: 24_000 }

/** The lowest number of the new part. It moves once in {@link STEP} articles: between, only the new part changes. Standing
 *  pages seldom change and are of the old one. */
const firstNew = (items: readonly SearchItem[]): number => {
  const highest = items.reduce((most, { id }) => (id < firstPage ? Math.max(most, id) : most), 0)
  return Math.max(0, Math.floor((highest - NEW) / STEP) * STEP)
}

/**
 * The whole index of a language: address → content, ready to be written as JSON. Pure: the same items give the same
 * files, in whatever order they come.
 * @param language whose rules compare words
 * @param items the published ones
 * @param categories keys of all categories in the order of the site, and `pageKind`
 * @param hashOf a short hash of a text, for the names of shards
 */
export function buildIndex(
  language: SearchLanguage,
  items: readonly SearchItem[],
  categories: readonly string[],
  hashOf: (text: string) => string,
): Map<string, unknown> {
  const files = new Map<string, unknown>()
  const border = firstNew(items)
  const shards: IndexFile['shards'] = { old: {}, new: {} }
  for (const part of parts) {
    const isNew = (id: number) => id >= border && id < firstPage
    const own = items.filter(({ id }) => isNew(id) === (part === 'new'))
    const made = buildShards(own, languageRules[language].stem, MOST[part])
    for (const [key, shard] of made) {
      const hash = hashOf(JSON.stringify(shard))
      shards[part][key] = hash
      files.set(shardPath(language, part, key, hash), shard)
    }
  }
  const index: IndexFile = {
    format: formatVersion,
    categories: [...categories],
    years: yearsOf(items, categories),
    shards,
  }
  return files.set(indexPath(language), index)
}

function yearsOf(items: readonly SearchItem[], categories: readonly string[]): IndexFile['years'] {
  const newestFirst = [...items].sort((a, b) => (a.date === b.date ? b.id - a.id : a.date < b.date ? 1 : -1))
  const years = new Map<string, SearchItem[]>()
  for (const item of newestFirst) {
    const year = item.date.slice(0, 4)
    const known = years.get(year)
    if (known) known.push(item)
    else years.set(year, [item])
  }
  // Of equally good results the first ones come first: whoever looks for „контакт” wants the page of this name.
  const yearless = [...years].sort(([a], [b]) => Number(b === '') - Number(a === ''))
  return yearless.map(([year, some]) => [
    year,
    packSeries(some.map(({ id }) => id)),
    packNumbers(some.map(({ category }) => Math.max(0, categories.indexOf(category)))),
  ])
}
