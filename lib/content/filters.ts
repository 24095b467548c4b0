import type { ArticleSummary } from './article'
import { listArchive } from './archive'
import { articleGroups } from './article-groups'
import { listCategories, yearsOfCategory } from './categories'
import { formatMonth } from '@/lib/date/format-date'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath, categoryPath, categoryYearPath, newsPath } from '@/lib/url/paths'

/**
 * What a list of news can be narrowed by, as links to other lists. Only the first page of a list has them, and a list of
 * one category in one year names no more than the years next to it: the links of a page must not change when news comes
 * that the page does not show (docs/decisions/0005).
 */

/** A choice of a filter; one without a label stands for all. */
export type FilterOption = {
  label?: string
  path: string
  /** Number of news behind the link, where the page changes anyhow when that number does. */
  count?: number
  isCurrent?: boolean
}

/** A filter with its choices, "all" first. */
export type Filter = { by: 'category' | 'year' | 'month'; options: FilterOption[] }

/** Filters of the list of all news. */
export function newsFilters(locale: Locale): Filter[] {
  const all = { path: newsPath(locale), isCurrent: true }
  const categories = listCategories(locale).map(({ key, label }) => ({
    label,
    path: categoryPath(locale, key),
  }))
  const years = listArchive(locale).map(({ year }) => ({
    label: formatMonth(year, locale),
    path: archivePath(locale, year),
  }))
  return withChoice([
    { by: 'category', options: [all, ...categories] },
    { by: 'year', options: [all, ...years] },
  ])
}

/** Filters of a category's list: the other categories, and the years in which this one has news. */
export function categoryFilters(locale: Locale, key: string): Filter[] {
  const categories = listCategories(locale).map((category) => ({
    label: category.label,
    path: categoryPath(locale, category.key),
    ...(category.key === key ? { isCurrent: true } : {}),
  }))
  const years = yearsOfCategory(locale, key).map((year) => ({
    label: formatMonth(year, locale),
    path: categoryYearPath(locale, key, year),
    count: ofCategoryYear(locale, key, year).length,
  }))
  return withChoice([
    { by: 'category', options: [{ path: newsPath(locale) }, ...categories] },
    { by: 'year', options: [{ path: categoryPath(locale, key), isCurrent: true }, ...years] },
  ])
}

/** Filters of a category's list of one year: ways out of each choice, and the years next to it. */
export function categoryYearFilters(locale: Locale, key: string, year: string): Filter[] {
  const label = listCategories(locale).find((category) => category.key === key)?.label ?? key
  const own = { label, path: categoryPath(locale, key), isCurrent: true }
  const years = around(yearsOfCategory(locale, key), year).map((entry) => ({
    label: formatMonth(entry, locale),
    path: categoryYearPath(locale, key, entry),
    ...(entry === year ? { isCurrent: true } : {}),
  }))
  return [
    { by: 'category', options: [{ path: archivePath(locale, year) }, own] },
    { by: 'year', options: [{ path: categoryPath(locale, key) }, ...years] },
  ]
}

/** Filters of a year of the archive: its months and categories with the number of their news, and the years next to it. */
export function yearFilters(locale: Locale, year: string): Filter[] {
  const archive = listArchive(locale)
  const months = archive.find((entry) => entry.year === year)?.months ?? []
  const years = around(
    archive.map((entry) => entry.year),
    year,
  )
  const categories = listCategories(locale)
    .map(({ key, label }) => ({
      label,
      path: categoryYearPath(locale, key, year),
      count: ofCategoryYear(locale, key, year).length,
    }))
    .filter(({ count }) => count > 0)
  const all = { path: archivePath(locale, year), isCurrent: true }
  return [
    { by: 'month', options: [all, ...months.map((entry) => monthOption(locale, entry))] },
    ...withChoice([{ by: 'category', options: [all, ...categories] }]),
    {
      by: 'year',
      options: [
        { path: archivePath(locale) },
        ...years.map((entry) => ({
          label: formatMonth(entry, locale),
          path: archivePath(locale, entry),
          ...(entry === year ? { isCurrent: true } : {}),
        })),
      ],
    },
  ]
}

function monthOption(locale: Locale, { month, count }: { month: string; count: number }): FilterOption {
  return { label: formatMonth(month, locale, 'short'), path: archivePath(locale, month), count }
}

/** Filters between whose choices there is something to choose. */
const withChoice = (filters: Filter[]) => filters.filter(({ options }) => options.length > 2)

function ofCategoryYear(locale: Locale, key: string, year: string): ArticleSummary[] {
  return articleGroups(locale, 'categoryYear').get(`${key}/${year}`) ?? []
}

/** An entry of a list with its neighbours. */
function around(list: string[], entry: string): string[] {
  const at = list.indexOf(entry)
  return list.slice(Math.max(0, at - 1), at + 2)
}
