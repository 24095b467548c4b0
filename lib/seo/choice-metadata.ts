import type { Metadata } from 'next'
import { manifestPath, pageIcons } from './icon'
import { hreflang } from './metadata'
import { openSearchLink } from './open-search'
import { shareImages } from './share-images'
import { addressesIn } from '@/lib/content/addresses'
import { defaultLocale, localeInfo, locales } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { sitePicture } from '@/lib/social/site-picture'
import { absoluteUrl, homePath } from '@/lib/url/paths'

/** Metadata of `/`, where a reader chooses script or language: the page for readers of no listed language. */
export function choiceMetadata(): Metadata {
  const { name, description } = getSite()
  return {
    title: `${name.sr} | ${name.en}`,
    description: `${description.sr} ${description.en}`,
    icons: { ...pageIcons, other: openSearchLink(defaultLocale) },
    manifest: manifestPath(defaultLocale),
    alternates: { canonical: absoluteUrl('/'), languages: hreflang(addressesIn(locales, homePath), '/') },
    openGraph: {
      type: 'website',
      url: absoluteUrl('/'),
      title: name.sr,
      siteName: name.sr,
      description: description.sr,
      locale: localeInfo(defaultLocale).openGraph,
      ...shareImages(sitePicture(defaultLocale)).openGraph,
    },
    twitter: shareImages(sitePicture(defaultLocale)).twitter,
  }
}
