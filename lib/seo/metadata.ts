import type { Metadata } from 'next'
import { iconPath } from './icon'
import { inLocale } from '@/lib/content/bilingual'
import { localeInfo, type Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import { absoluteUrl, feedPath } from '@/lib/url/paths'

/** What a page says about itself. */
export type PageDescription = {
  locale: Locale
  title: string
  description: string
  /** Address of the page in each locale that has it, its own included. */
  addresses: Partial<Record<Locale, string>>
  image?: string | undefined
  /** Page for readers of no listed language; see {@link hreflang}. */
  fallback?: string
  article?: { published: string; modified?: string; section: string; tags: string[] }
}

/** Metadata of a page: unique title, description, itself as canonical, mutual hreflang, Open Graph, feed. */
export function pageMetadata(page: PageDescription): Metadata {
  const { locale, title, description, addresses } = page
  const own = addresses[locale]
  if (!own) throw new Error(`A page must have an address in its own locale: ${locale} ${title}`)
  const siteName = inLocale(getSite().name, locale)
  const image = page.image ?? getSite().image
  return {
    title: title === siteName ? title : `${title} | ${siteName}`,
    description,
    icons: { icon: iconPath },
    alternates: {
      canonical: absoluteUrl(own),
      languages: hreflang(addresses, page.fallback),
      types: {
        'application/rss+xml': [{ url: absoluteUrl(feedPath(locale)), title: siteName }],
        'application/atom+xml': [{ url: absoluteUrl(feedPath(locale, 'atom')), title: siteName }],
        'application/feed+json': [{ url: absoluteUrl(feedPath(locale, 'json')), title: siteName }],
      },
    },
    openGraph: {
      title,
      description,
      url: absoluteUrl(own),
      siteName,
      locale: localeInfo(locale).openGraph,
      ...(image ? { images: [absoluteUrl(image)] } : {}),
      ...articleGraph(page),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  }
}

function articleGraph({ article }: PageDescription): Metadata['openGraph'] {
  if (!article) return { type: 'website' }
  const { published, modified, section, tags } = article
  return { type: 'article', publishedTime: published, modifiedTime: modified ?? published, section, tags }
}

/**
 * hreflang of a page: each variant by its tag, `sr` for the Cyrillic one, and `x-default` for readers of no listed
 * language: the choice of scripts on a home page, else the Cyrillic variant.
 */
export function hreflang(
  addresses: Partial<Record<Locale, string>>,
  fallback?: string,
): Record<string, string> {
  const entries = Object.entries(addresses).map(([locale, path]) => [locale, absoluteUrl(path)])
  const serbian = addresses['sr-Cyrl']
  if (serbian) entries.push(['sr', absoluteUrl(serbian)])
  const anyone = fallback ?? serbian ?? Object.values(addresses)[0]
  if (anyone) entries.push(['x-default', absoluteUrl(anyone)])
  return Object.fromEntries(entries) as Record<string, string>
}
