import type { ArticleSummary } from './article'
import { articleGroups } from './article-groups'
import { locales, type Locale } from '@/lib/i18n/locales'

/** A year of the archive (`2024`) with its months (`2024-03`), newest first. */
export type ArchiveYear = { year: string; count: number; months: { month: string; count: number }[] }

/** Years and months of a locale that have articles, newest first. */
export function listArchive(locale: Locale): ArchiveYear[] {
  const months = [...articleGroups(locale, 'month')].map(([month, articles]) => ({
    month,
    count: articles.length,
  }))
  return [...articleGroups(locale, 'year')].map(([year, articles]) => ({
    year,
    count: articles.length,
    months: months.filter(({ month }) => month.startsWith(year)),
  }))
}

/** Articles of a month (`2024-03`), newest first; undefined when there are none. */
export function articlesOfMonth(locale: Locale, month: string): ArticleSummary[] | undefined {
  return articleGroups(locale, 'month').get(month)
}

/** Locales that have articles in a year or a month; all of them have the archive itself. */
export function localesOfPeriod(period?: string): Locale[] {
  if (!period) return [...locales]
  const by = period.length === 4 ? 'year' : 'month'
  return locales.filter((locale) => articleGroups(locale, by).has(period))
}
