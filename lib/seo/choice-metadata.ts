import type { Metadata } from 'next'
import { iconPath } from './icon'
import { hreflang } from './metadata'
import { addressesIn } from '@/lib/content/addresses'
import { locales } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { absoluteUrl, homePath } from '@/lib/url/paths'

/** Metadata of `/`, where a reader chooses script or language: the page for readers of no listed language. */
export function choiceMetadata(): Metadata {
  const { name, description } = getSite()
  return {
    title: `${name.sr} | ${name.en}`,
    description: `${description.sr} ${description.en}`,
    icons: { icon: iconPath },
    alternates: { canonical: absoluteUrl('/'), languages: hreflang(addressesIn(locales, homePath), '/') },
    openGraph: { type: 'website', url: absoluteUrl('/'), title: name.sr, description: description.sr },
  }
}
