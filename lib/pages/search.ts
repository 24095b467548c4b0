import { definePages } from './define-pages'
import { listArchive } from '@/lib/content/archive'
import { categoryLinks } from '@/lib/content/categories'

/** The search page: what results can be narrowed by, and where to go without searching. */
export const searchPages = definePages({
  route: '/[locale]/pretraga',
  list: () => [{}],
  data: ({ locale }) => ({
    categories: categoryLinks(locale),
    years: listArchive(locale).map(({ year, count }) => ({ year, count })),
  }),
})
