import { definePages } from './define-pages'
import { frontPage } from '@/lib/content/front-page'

/** The home page of each locale. */
export const homePages = definePages({
  route: '/[locale]',
  list: () => [{}],
  data: ({ locale }) => frontPage(locale),
})
