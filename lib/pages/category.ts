import { definePages } from './define-pages'
import {
  categoryNews,
  categoryYearNews,
  getCategory,
  listCategories,
  yearsOfCategory,
} from '@/lib/content/categories'
import { categoryFilters, categoryYearFilters } from '@/lib/content/filters'
import { listPage, numberedPages, type NewsList } from '@/lib/content/list-page'
import type { Locale } from '@/lib/i18n/locales'
import { listParams, splitParam } from '@/lib/url/list-params'

/** The list of each category's news, and of its news of each year, page by page. */
export const categoryPages = definePages({
  route: '/[locale]/aktuelno/rubrika/[category]/[[...page]]',
  list: (locale) =>
    listCategories(locale).flatMap(({ key }) => [
      ...paramsOf(locale, key, categoryNews(key)),
      ...yearsOfCategory(locale, key).flatMap((year) =>
        paramsOf(locale, key, categoryYearNews(key, year), ['godina', year]),
      ),
    ]),
  data: ({ locale, category: key, page: param }) => {
    const { part, page } = splitParam(param)
    const [word, year] = part
    const isYear = word === 'godina' && year !== undefined && part.length === 2
    const category = isYear || part.length === 0 ? getCategory(locale, key) : undefined
    const content =
      category && listPage(isYear ? categoryYearNews(key, year) : categoryNews(key), locale, page)
    if (!content) return undefined
    const { label, description } = category
    const filters = isYear ? categoryYearFilters(locale, key, year) : categoryFilters(locale, key)
    return {
      content,
      category: { key, label, description },
      ...(isYear ? { year } : {}),
      filters: content.isNumbered ? [] : filters,
    }
  },
})

function paramsOf(locale: Locale, category: string, news: NewsList, start: string[] = []) {
  return listParams(numberedPages(news, locale), start).map((entry) => ({ category, ...entry }))
}
