/** Route parameters of a list: `[[...page]]` is nothing for the first page and `strana/<number>` for the others. */
export type ListParam = string[] | undefined

/** Parameters of a list's first page and its numbered pages 1 to `count`; those of a part of a list begin with `start`.
 *  @example listParams(1) // [{ page: undefined }, { page: ['strana', '1'] }]
 *  @example listParams(0, ['godina', '2024']) // [{ page: ['godina', '2024'] }] */
export function listParams(count: number, start: readonly string[] = []): { page: ListParam }[] {
  const numbered = Array.from({ length: count }, (_, index) => ({
    page: [...start, 'strana', String(index + 1)],
  }))
  return [{ page: start.length > 0 ? [...start] : undefined }, ...numbered]
}

/** The number of a list's page, undefined for the first page; `NaN` for an address that is none.
 *  @example pageNumber(['strana', '2']) // 2 */
export function pageNumber(param: ListParam): number | undefined {
  if (param === undefined) return undefined
  return param.length === 2 && param[0] === 'strana' ? Number(param[1]) : Number.NaN
}

/** The part of a list and the page of it that parameters name.
 *  @example splitParam(['2024', '03', 'strana', '1']) // { part: ['2024', '03'], page: 1 }
 *  @example splitParam(undefined) // { part: [], page: undefined } */
export function splitParam(param: ListParam): { part: string[]; page: number | undefined } {
  const parts = param ?? []
  const at = parts.indexOf('strana')
  return at === -1
    ? { part: parts, page: undefined }
    : { part: parts.slice(0, at), page: pageNumber(parts.slice(at)) }
}
