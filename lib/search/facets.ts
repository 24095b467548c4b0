import type { Hit } from './find'

/** What the results are narrowed to; empty means all. */
export interface Filters {
  category: string
  year: string
}

/** Results after filtering, and how many there would be for each choice of one filter under the other. */
export interface Narrowed {
  hits: Hit[]
  categories: Map<string, number>
  years: Map<string, number>
}

/** Narrows results. The count of a category heeds the year that is chosen, and the other way round. */
export function narrow(hits: readonly Hit[], { category, year }: Filters): Narrowed {
  const inCategory = hits.filter((hit) => !category || hit.category === category)
  const inYear = hits.filter((hit) => !year || hit.year === year)
  return {
    hits: inCategory.filter((hit) => !year || hit.year === year),
    categories: countBy(inYear, (hit) => hit.category),
    years: countBy(inCategory, (hit) => hit.year),
  }
}

function countBy(hits: readonly Hit[], keyOf: (hit: Hit) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const hit of hits) counts.set(keyOf(hit), (counts.get(keyOf(hit)) ?? 0) + 1)
  return counts
}
