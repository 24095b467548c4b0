/**
 * The files of the index. All keys in them are folded words; what readers see lies in {@link CardFile}, once for each
 * locale.
 *
 * - `/search/sr/index.json` ({@link IndexFile}): which items there are, and which shards;
 * - `/search/sr/old/w-ko.1a2b3c.json` ({@link ShardFile}): the words that begin so, and the items that hold them;
 * - `/cir/pretraga/4.json` ({@link CardFile}): what is shown of the items 64 to 79.
 *
 * Two parts keep publishing cheap: `old` changes only when an old item does, `new` holds the latest few hundred.
 *
 * A shard has the hash of its content in its name, so whoever has an index finds its own shards or none, never those of a
 * later one: a search is answered from one state of the site, also while a new one is being published.
 */
import type { SearchLanguage } from './languages'

/** Raised when files of an earlier form could no longer be read. */
export const formatVersion = 3

/** Kind under which standing pages are listed, in the place of a category; no key of a category has this form. */
export const pageKind = '_strane'

/** The first number of standing pages in the index; articles have smaller ones. */
export const firstPage = 1_000_000_000

/** Parts of an index; each has its own shards. */
export const parts = ['old', 'new'] as const
/** Name of a part. */
export type Part = (typeof parts)[number]

/** What is known of all items together. */
export interface IndexFile {
  format: number
  /** Keys of categories; their place is their number in `years`. */
  categories: string[]
  /** Years and their items, newest first: numbers of the items (`packSeries`), categories (`packNumbers`). Before them, with
   *  an empty year, what belongs to no year: the standing pages. */
  years: [year: string, ids: string, categories: string][]
  /** Beginnings of stems for which each part has a shard, with the shard's hash; the shard `''` holds what no longer one
   *  does. */
  shards: Record<Part, Record<string, string>>
}

/** Where a word stands, from the most telling place to the least. Each item is listed once for a word. */
export const places = ['title', 'lead', 'often', 'body'] as const
/** Number of a place in {@link places}. */
export type Place = 0 | 1 | 2 | 3

/** Folded word → its items by place, each list packed by `packSeries`, joined by spaces; empty lists at the end left out. */
export type ShardFile = Record<string, string>

/** Number of an item → its address, day (`YYYY-MM-DD`; empty for a standing page), title and summary in one locale. */
export type CardFile = Record<string, [path: string, date: string, title: string, summary: string]>

/** Items to a file of cards: few enough to be light, enough to be few. */
const CARDS = 16

/** Address of the index of a language. */
export const indexPath = (language: SearchLanguage): string => `/search/${language}/index.json`

/** Address of a shard; the letter keeps names apart from those that systems reserve (`con`, `aux`).
 *  @example shardPath('sr', 'old', 'ko', '1a2b3c') // '/search/sr/old/w-ko.1a2b3c.json' */
export const shardPath = (language: SearchLanguage, part: Part, key: string, hash: string): string =>
  `/search/${language}/${part}/w-${key}.${hash}.json`

/** Addresses of all shards of an index. */
export const shardPaths = (language: SearchLanguage, { shards }: Pick<IndexFile, 'shards'>): string[] =>
  parts.flatMap((part) =>
    Object.entries(shards[part]).map(([key, hash]) => shardPath(language, part, key, hash)),
  )

/** Address of the file with an item's card, beside the search page.
 *  @example cardPath('/cir/pretraga/', 4693) // '/cir/pretraga/293.json' */
export const cardPath = (searchPage: string, id: number): string =>
  `${searchPage}${Math.floor(id / CARDS)}.json`

/** The longest of the keys that a stem begins with; undefined when none does.
 *  @example shardOf('kljuk', new Set(['', 'k', 'klj'])) // 'klj' */
export function shardOf(stem: string, keys: { has(key: string): boolean }): string | undefined {
  for (let length = stem.length; length >= 0; length -= 1) {
    const key = stem.slice(0, length)
    if (keys.has(key)) return key
  }
  return undefined
}
