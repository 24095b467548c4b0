import type { ListPages } from './list-pages'

/** Addresses of the neighbours of a list's page; undefined stands for the first page.
 *  @example with 2 numbered pages, of page 2: newer is the first page, older is page 1 */
export function listLinks(
  pages: ListPages<unknown>,
  page: number | undefined,
  pathOf: (page?: number) => string,
): { newer?: string; older?: string } {
  const last = pages.numbered.length
  if (page === undefined) return last > 0 ? { older: pathOf(last) } : {}
  const newer = page === last ? pathOf() : pathOf(page + 1)
  return page > 1 ? { newer, older: pathOf(page - 1) } : { newer }
}
