import { definePages } from './define-pages'
import { openSearch } from '@/lib/seo/open-search'

/** The description of the site's search of each locale, for browsers. */
export const openSearchFiles = definePages({
  route: '/[locale]/search.xml',
  list: () => [{}],
  data: ({ locale }) => openSearch(locale),
})
