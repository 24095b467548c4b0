import { hashData } from '@/lib/content/fingerprint'
import { locales, type Locale } from '@/lib/i18n/locales'
import { siteRoutes } from '@/lib/pages'
import type { PlannedPage } from '@/lib/pages/define-pages'
import { makeFrame, type Frame } from '@/lib/pages/frame'

/** A page of the site and the hash of all that it is rendered from. */
export interface SitePage extends PlannedPage {
  route: string
  key: string
}

/** Everything that the site consists of at this moment. */
export interface SitePages {
  pages: SitePage[]
  frames: Record<Locale, Frame>
}

/**
 * All pages of the site with their keys, in a fixed order. Reads the compiled content; texts are not made.
 * @throws {Error} when a route lists a page without data, or two pages would be one file
 */
export function sitePages(): SitePages {
  const frames = Object.fromEntries(
    locales.map((locale) => [locale, makeFrame(locale)]),
  ) as SitePages['frames']
  const frameKeys = new Map<Locale | undefined, string>(
    locales.map((locale) => [locale, hashData(frames[locale])]),
  )
  frameKeys.set(undefined, hashData(frames))
  const files = new Set<string>()
  const pages = siteRoutes.flatMap(({ route, pages: all }) =>
    all().map((page): SitePage => {
      if (files.has(page.file))
        throw new Error(`Two pages would be stored as ${page.file}; one is of ${route}.`)
      files.add(page.file)
      const data = page.data()
      if (data === undefined) throw new Error(`${route} lists a page that has no data: ${page.file}`)
      return { ...page, route, key: hashData([route, frameKeys.get(page.locale), data]) }
    }),
  )
  return { pages, frames }
}
