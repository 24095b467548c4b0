import type { Metadata } from 'next'
import { manifestPath, pageIcons } from './icon'
import { openSearchLink } from './open-search'
import { shareImages } from './share-images'
import { inLocale } from '@/lib/content/bilingual'
import { localeInfo, type Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'
import type { SharePicture } from '@/lib/social/article-picture'
import { sitePicture } from '@/lib/social/site-picture'
import { absoluteUrl, feedPath, type FeedFormat } from '@/lib/url/paths'

/** What a page says about itself. */
export type PageDescription = {
  locale: Locale
  title: string
  description: string
  /** Address of the page in each locale that has it, its own included. */
  addresses: Partial<Record<Locale, string>>
  /** The picture that the page is shared with; the site's own without one. */
  picture?: SharePicture
  /** The category that the page lists, which has feeds of its own. */
  category?: { key: string; label: string }
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
  const images = shareImages(page.picture ?? sitePicture(locale))
  return {
    title: title === siteName ? title : `${title} | ${siteName}`,
    description,
    icons: { ...pageIcons, other: openSearchLink(locale) },
    manifest: manifestPath(locale),
    alternates: {
      canonical: absoluteUrl(own),
      languages: hreflang(addresses, page.fallback),
      types: feedLinks(page),
    },
    openGraph: {
      title,
      description,
      url: absoluteUrl(own),
      siteName,
      locale: localeInfo(locale).openGraph,
      ...images.openGraph,
      ...articleGraph(page),
    },
    twitter: images.twitter,
  }
}

const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const

/** Feeds by media type: that of all news, and that of the category on its pages. */
function feedLinks({ locale, category }: PageDescription): Record<string, { url: string; title: string }[]> {
  const site = inLocale(getSite().name, locale)
  const feeds = [
    { key: undefined, title: site },
    ...(category ? [{ key: category.key, title: `${site}: ${category.label}` }] : []),
  ]
  return Object.fromEntries(
    (Object.keys(feedTypes) as FeedFormat[]).map((format) => [
      feedTypes[format],
      feeds.map(({ key, title }) => ({ url: absoluteUrl(feedPath(locale, format, key)), title })),
    ]),
  )
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
