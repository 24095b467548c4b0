import { defineFile } from './define-pages'
import { sitemapEntries } from '@/lib/seo/sitemap'

/** Every page of the site with its variants: what search engines should know. */
export const sitemapFile = defineFile({ route: '/sitemap.xml', data: () => sitemapEntries() })
