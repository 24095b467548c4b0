/**
 * Cutting a list into pages that stay put. Numbered pages hold exactly ten articles each and are counted from the
 * oldest, so that adding one article changes no numbered page: it lands on the first page, which holds the newest
 * ten to nineteen. See docs/decisions/0005.
 */

/** Articles on a numbered page, and the least on the first page of a long list. */
export const pageSize = 10

/** Pages of a list, cut from items that are newest first. */
export type ListPages<Item> = {
  /** The first page: the newest. */
  first: Item[]
  /** Numbered pages; `numbered[0]` is page 1, the oldest. Items inside are newest first. */
  numbered: Item[][]
}

/** Cuts a list, newest first, into its pages.
 *  @example listPages([...21 items]) // first: 11 items, numbered: [10 items] */
export function listPages<Item>(items: readonly Item[]): ListPages<Item> {
  const count = Math.max(0, Math.floor((items.length - pageSize) / pageSize))
  const oldestFirst = [...items].reverse()
  const numbered = Array.from({ length: count }, (_, index) =>
    oldestFirst.slice(index * pageSize, (index + 1) * pageSize).reverse(),
  )
  return { first: items.slice(0, items.length - count * pageSize), numbered }
}
