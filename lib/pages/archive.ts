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
    // Without counts: a new article changes the pages of its year and month, not the list of all of them.
    if (!period) return { years: listArchive(locale).map(withoutCounts) }
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

/** A year of the archive as its page shows it. */
export type ShownYear = { year: string; count?: number; months: { month: string; count?: number }[] }

function withoutCounts({ year, months }: ArchiveYear): ShownYear {
  return { year, months: months.map(({ month }) => ({ month })) }
}
