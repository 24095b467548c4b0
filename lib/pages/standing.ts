import { definePages } from './define-pages'
import { getPage, listPages } from '@/lib/content/pages'

/** Standing pages: contact, accessibility, about. */
export const standingPages = definePages({
  route: '/[locale]/[page]',
  list: (locale) => listPages(locale).map(({ slug }) => ({ page: slug })),
  data: ({ locale, page }) => getPage(locale, page),
})
