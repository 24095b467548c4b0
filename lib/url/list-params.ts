/** Route parameters of a list: `[[...page]]` is nothing for the first page and `strana/<number>` for the others. */
export type ListParam = string[] | undefined

/** Parameters of a list's first page and its numbered pages 1 to `count`.
 *  @example listParams(1) // [{ page: undefined }, { page: ['strana', '1'] }] */
export function listParams(count: number): { page: ListParam }[] {
  const numbered = Array.from({ length: count }, (_, index) => ({ page: ['strana', String(index + 1)] }))
  return [{ page: undefined }, ...numbered]
}

/** The number of a list's page, undefined for the first page; `NaN` for an address that is none.
 *  @example pageNumber(['strana', '2']) // 2 */
export function pageNumber(param: ListParam): number | undefined {
  if (param === undefined) return undefined
  return param.length === 2 && param[0] === 'strana' ? Number(param[1]) : Number.NaN
}
