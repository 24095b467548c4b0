import { definePages } from './define-pages'
import { webManifest } from '@/lib/seo/icon'

/** The web application manifest of each locale. */
export const manifests = definePages({
  route: '/[locale]/manifest.webmanifest',
  list: () => [{}],
  data: ({ locale }) => webManifest(locale),
})
