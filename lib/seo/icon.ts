import type { Metadata } from 'next'
import { inLocale } from '@/lib/content/bilingual'
import { localeInfo, type Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { homePath } from '@/lib/url/paths'

/** Addresses of the site's icons; the build draws them from the letter of site.yaml (tools/social). */
export const iconPaths = {
  svg: '/icon.svg',
  small: '/favicon.ico',
  apple: '/apple-touch-icon.png',
  large: '/icon-512.png',
  /** RSS allows its channel's picture 144 pixels. */
  feed: '/icon-144.png',
} as const

/** The icons as every page names them. */
export const pageIcons = {
  icon: [
    { url: iconPaths.small, sizes: '32x32' },
    { url: iconPaths.svg, type: 'image/svg+xml' },
  ],
  apple: iconPaths.apple,
} satisfies Metadata['icons']

/** Colour of the bar at the top of every page, for the window around it. */
const barColour = '#0b3d6e'

/** Web application manifest of a locale: the site on a home screen has its name in the reader's script.
 *  Members by https://www.w3.org/TR/appmanifest/. */
export function webManifest(locale: Locale): object {
  const { name, shortName, description } = getSite()
  const png = (src: string, sizes: string, purpose = 'any') => ({ src, sizes, type: 'image/png', purpose })
  return {
    id: homePath(locale),
    name: inLocale(name, locale),
    short_name: inLocale(shortName, locale),
    description: inLocale(description, locale),
    lang: locale,
    dir: 'ltr',
    start_url: homePath(locale),
    scope: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: barColour,
    icons: [
      { src: iconPaths.svg, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('/icon-192.png', '192x192'),
      png(iconPaths.large, '512x512'),
      png('/icon-maskable.png', '512x512', 'maskable'),
    ],
  }
}

/** Address of the manifest of a locale.
 *  @example manifestPath('sr-Latn') // '/lat/manifest.webmanifest' */
export function manifestPath(locale: Locale): string {
  return `/${localeInfo(locale).segment}/manifest.webmanifest`
}
