import { detectScript } from '@/lib/script'
import { differences, sameText, type Difference } from './compare-texts'
import type { FoundItem } from './item'

/** One news item of the old site with all its copies. */
export interface JoinedItem {
  /** The Serbian copy that becomes the source: the Cyrillic one when there are two, since it converts exactly. */
  source: FoundItem
  /** The English copy. */
  english?: FoundItem
  /** All copies, the source among them. */
  copies: FoundItem[]
  /** Where the other Serbian copy says something else. */
  differing: { from: string; places: Difference[] }[]
}

/** Joins the copies of items by their number, else by date and title, in the order in which they were found.
 *  English texts without a Serbian copy come back by themselves. */
export function joinCopies(items: readonly FoundItem[]): { joined: JoinedItem[]; englishAlone: FoundItem[] } {
  const groups: FoundItem[][] = []
  for (const item of items) {
    const group = groups.find((known) => known.some((other) => isSame(item, other)))
    if (group) group.push(item)
    else groups.push([item])
  }
  const joined: JoinedItem[] = []
  const englishAlone: FoundItem[] = []
  for (const copies of groups) {
    const one = join(copies)
    if (one) joined.push(one)
    else englishAlone.push(...copies)
  }
  return { joined, englishAlone }
}

function isSame(one: FoundItem, other: FoundItem): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id
  return one.date === other.date && sameText(one.title, other.title)
}

function join(copies: FoundItem[]): JoinedItem | undefined {
  const serbian = copies.filter(({ language }) => language === 'sr')
  const source = serbian.find(({ body }) => detectScript(body).script === 'Cyrl') ?? serbian[0]
  if (!source) return undefined
  const english = copies.find(({ language }) => language === 'en')
  const differing = serbian
    .filter((copy) => copy !== source)
    .map((copy) => ({ from: copy.from, places: placesOf(source, copy) }))
    .filter(({ places }) => places.length > 0)
  return { source: withFacts(source, copies), ...(english ? { english } : {}), copies, differing }
}

function placesOf(source: FoundItem, copy: FoundItem): Difference[] {
  const title = sameText(source.title, copy.title) ? [] : [{ first: source.title, second: copy.title }]
  return [...title, ...differences(source.body, copy.body)]
}

/** What the chosen copy lacks and another one knows. */
function withFacts(source: FoundItem, copies: readonly FoundItem[]): FoundItem {
  const id = source.id ?? copies.find((copy) => copy.id !== undefined)?.id
  const date = source.date ?? copies.find((copy) => copy.date !== undefined)?.date
  return { ...source, ...(id === undefined ? {} : { id }), ...(date === undefined ? {} : { date }) }
}
