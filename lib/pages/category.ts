import { definePages } from './define-pages'
import { categoryLinks, categoryNews, getCategory, listCategories } from '@/lib/content/categories'
import { listPage, numberedPages } from '@/lib/content/list-page'
import { listParams, pageNumber } from '@/lib/url/list-params'

/** The list of each category's news, page by page. */
export const categoryPages = definePages({
  route: '/[locale]/aktuelno/rubrika/[category]/[[...page]]',
  list: (locale) =>
    listCategories(locale).flatMap(({ key }) =>
      listParams(numberedPages(categoryNews(key), locale)).map((entry) => ({ category: key, ...entry })),
    ),
  data: ({ locale, category: key, page }) => {
    const category = getCategory(locale, key)
    const content = category && listPage(categoryNews(key), locale, pageNumber(page))
    if (!content) return undefined
    const { label, description } = category
    return { content, category: { key, label, description }, categories: categoryLinks(locale) }
  },
})
