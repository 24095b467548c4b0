import type { ArticleSummary } from './article'
import { articleGroups } from './article-groups'
import type { NewsList } from './list-page'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/url/paths'

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

/** The list of the news of a year (`2024`) or a month (`2024-03`). */
export function periodNews(period: string): NewsList {
  const by = period.length === 4 ? 'year' : 'month'
  return {
    articlesIn: (locale) => articleGroups(locale, by).get(period) ?? none,
    pathOf: (locale, page) => archivePath(locale, period, page),
    alwaysThere: false,
  }
}

const none: ArticleSummary[] = []
