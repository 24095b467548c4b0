import { beforeEach, expect, it, vi } from 'vitest'
import {
  categoryFilters,
  categoryYearFilters,
  newsFilters,
  yearFilters,
  type Filter,
} from '@/lib/content/filters'

const content = vi.hoisted(() => ({ articles: [] as unknown[] }))
vi.mock('@/lib/content/articles', () => ({ listArticles: () => content.articles }))

const article = (date: string, key: string) => ({
  id: Number(date.replaceAll('-', '')),
  date,
  category: { key, label: key },
  tags: [],
})

/** What a filter offers: labels with counts, the chosen one in brackets. */
const shown = (filters: Filter[]) =>
  filters.map(({ by, options }) => [
    by,
    options
      .map(
        ({ label = 'све', count, isCurrent }) => `${label}${count ? ` ${count}` : ''}${isCurrent ? '*' : ''}`,
      )
      .join(', '),
  ])

const paths = (filters: Filter[]) => filters.flatMap(({ options }) => options.map(({ path }) => path))

beforeEach(() => {
  content.articles = [
    article('2026-03-01', 'obuke'),
    article('2024-05-01', 'posete'),
    article('2024-03-02', 'obuke'),
    article('2024-03-01', 'obuke'),
    article('2023-01-01', 'obuke'),
    article('2022-01-01', 'obuke'),
  ]
})

it('all news: categories and years', () => {
  expect(shown(newsFilters('sr-Cyrl'))).toEqual([
    ['category', 'све*, Посете и састанци, Обуке'],
    ['year', 'све*, 2026., 2024., 2023., 2022.'],
  ])
})

it('a category: its own years only, with counts', () => {
  expect(shown(categoryFilters('sr-Cyrl', 'obuke'))).toEqual([
    ['category', 'све, Посете и састанци, Обуке*'],
    ['year', 'све*, 2026. 1, 2024. 2, 2023. 1, 2022. 1'],
  ])
  expect(shown(categoryFilters('sr-Cyrl', 'posete')).map(([by]) => by)).toEqual(['category'])
})

it('a category in a year: ways out, and the years next to it', () => {
  const filters = categoryYearFilters('sr-Latn', 'obuke', '2024')
  expect(shown(filters)).toEqual([
    ['category', 'све, Obuke*'],
    ['year', 'све, 2026., 2024.*, 2023.'],
  ])
  expect(paths(filters)).toContain('/lat/aktuelno/arhiva/2024/')
  expect(paths(filters)).toContain('/lat/aktuelno/rubrika/obuke/godina/2023/')
})

it('a year: its months and categories with counts, and the years next to it', () => {
  expect(shown(yearFilters('sr-Cyrl', '2024'))).toEqual([
    ['month', 'све*, мај 1, март 2'],
    ['category', 'све*, Посете и састанци 1, Обуке 2'],
    ['year', 'све, 2026., 2024.*, 2023.'],
  ])
})

it('an article of a new year changes no filter of older years but that of the year next to it', () => {
  const pages = () =>
    ['2024', '2023', '2022'].map((year) => [
      categoryYearFilters('sr-Cyrl', 'obuke', year),
      yearFilters('sr-Cyrl', year),
    ])
  content.articles = content.articles.slice(1)
  const before = pages()
  content.articles = [article('2026-03-01', 'obuke'), ...content.articles]
  expect(pages().slice(1)).toEqual(before.slice(1))
})
