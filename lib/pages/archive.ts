import { definePages } from './define-pages'
import { listArchive, periodNews, type ArchiveYear } from '@/lib/content/archive'
import { yearFilters } from '@/lib/content/filters'
import { listPage, numberedPages } from '@/lib/content/list-page'
import type { Locale } from '@/lib/i18n/locales'
import { listParams, splitParam } from '@/lib/url/list-params'

/** The archive: all years with their months; then the news of each year and of each month, page by page. */
export const archivePages = definePages({
  route: '/[locale]/aktuelno/arhiva/[[...period]]',
  list: (locale): { period: string[] | undefined }[] => {
    const periods = listArchive(locale).flatMap(({ year, months }) => [
      year,
      ...months.map(({ month }) => month),
    ])
    return [{ period: undefined }, ...periods.flatMap((period) => paramsOf(period, locale))]
  },
  data: ({ locale, period: parts }) => {
    const { part, page } = splitParam(parts)
    const period = part.join('-')
    if (!period) return { years: closedCounts(listArchive(locale)) }
    const content = listPage(periodNews(period), locale, page)
    if (!content) return undefined
    const isFirstOfYear = part.length === 1 && page === undefined
    return { period, content, filters: isFirstOfYear ? yearFilters(locale, period) : [] }
  },
})

function paramsOf(period: string, locale: Locale) {
  const params = listParams(numberedPages(periodNews(period), locale), period.split('-'))
  return params.map(({ page }) => ({ period: page }))
}

/** A year of the archive as the list of all of them shows it. */
export type ShownYear = { year: string; count?: number; months: { month: string; count?: number }[] }

/**
 * Numbers of news of what is closed: all years and months but the newest, to which news is still being added. Their
 * numbers stand on the year's own page, which a new article changes anyhow; the list of all years stays as it is.
 */
export function closedCounts(years: readonly ArchiveYear[]): ShownYear[] {
  return years.map(({ year, count, months }, at) => ({
    year,
    ...(at > 0 ? { count } : {}),
    months: months.map((entry, place) => (at === 0 && place === 0 ? { month: entry.month } : entry)),
  }))
}
