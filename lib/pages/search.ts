import { definePages } from './define-pages'
import { listArchive } from '@/lib/content/archive'
import { categoryLinks } from '@/lib/content/categories'

/** The search page: what results can be narrowed by, and where to go without searching. */
export const searchPages = definePages({
  route: '/[locale]/pretraga',
  list: () => [{}],
  data: ({ locale }) => ({
    categories: categoryLinks(locale),
    // Without counts: every new article would change the page.
    years: listArchive(locale).map(({ year }) => year),
  }),
})
