import { definePages } from './define-pages'
import { allNews } from '@/lib/content/articles'
import { newsFilters } from '@/lib/content/filters'
import { listPage, numberedPages } from '@/lib/content/list-page'
import { listParams, pageNumber } from '@/lib/url/list-params'

/** The list of all news, page by page. */
export const newsPages = definePages({
  route: '/[locale]/aktuelno/[[...page]]',
  list: (locale) => listParams(numberedPages(allNews, locale)),
  data: ({ locale, page }) => {
    const content = listPage(allNews, locale, pageNumber(page))
    return content && { content, filters: content.isNumbered ? [] : newsFilters(locale) }
  },
})
