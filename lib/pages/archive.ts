import { definePages } from './define-pages'
import { articlesOfMonth, listArchive, localesOfPeriod, type ArchiveYear } from '@/lib/content/archive'

/** The archive: all years with their months, each year, and the articles of each month. */
export const archivePages = definePages({
  route: '/[locale]/aktuelno/arhiva/[[...period]]',
  list: (locale): { period: string[] | undefined }[] => {
    const periods = listArchive(locale).flatMap(({ year, months }) => [
      year,
      ...months.map(({ month }) => month),
    ])
    return [{ period: undefined }, ...periods.map((period) => ({ period: period.split('-') }))]
  },
  data: ({ locale, period: parts }) => {
    const period = parts?.join('-')
    const available = localesOfPeriod(period)
    if (!available.includes(locale)) return undefined
    // Without counts: a new article changes the pages of its year and month, not the list of all of them.
    if (period === undefined) return { available, years: listArchive(locale).map(withoutCounts) }
    if (parts?.length === 1)
      return { available, period, years: listArchive(locale).filter(({ year }) => year === period) }
    return { available, period, articles: articlesOfMonth(locale, period) ?? [] }
  },
})

/** A year of the archive as its pages show it. */
export type ShownYear = { year: string; count?: number; months: { month: string; count?: number }[] }

function withoutCounts({ year, months }: ArchiveYear): ShownYear {
  return { year, months: months.map(({ month }) => ({ month })) }
}
