/**
 * Cutting a list into pages that stay put. Numbered pages hold exactly ten articles each and are counted from the
 * oldest, so that adding one article changes no numbered page: it lands on the first page, which holds the newest
 * five to fourteen. See docs/decisions/0005.
 */

/** Articles on a numbered page. */
export const pageSize = 10

/** The least on the first page of a list that has numbered ones: a first page with one article looks broken. */
const leastOnFirst = 5

/** Pages of a list, cut from items that are newest first. */
export type ListPages<Item> = {
  /** The first page: the newest. */
  first: Item[]
  /** Numbered pages; `numbered[0]` is page 1, the oldest. Items inside are newest first. */
  numbered: Item[][]
}

/** Cuts a list, newest first, into its pages.
 *  @example listPages([...27 items]) // first: 7 items, numbered: [10 items, 10 items] */
export function listPages<Item>(items: readonly Item[]): ListPages<Item> {
  const count = items.length <= pageSize ? 0 : Math.floor((items.length - leastOnFirst) / pageSize)
  const oldestFirst = [...items].reverse()
  const numbered = Array.from({ length: count }, (_, index) =>
    oldestFirst.slice(index * pageSize, (index + 1) * pageSize).reverse(),
  )
  return { first: items.slice(0, items.length - count * pageSize), numbered }
}
