import type { Locale } from '@/lib/i18n/locales'
import type { FeedFormat } from '@/lib/url/paths'

/** A feed, whatever its format. All addresses are absolute, all days `YYYY-MM-DD`. */
export type NewsFeed = {
  locale: Locale
  title: string
  description: string
  /** The page that the feed follows. */
  page: string
  /** Lasting name of the feed. */
  id: string
  self: Record<FeedFormat, string>
  /** Day of the newest change. */
  updated: string
  /** Who publishes it, and where. */
  author: { name: string; url: string }
  items: FeedItem[]
}

/** An article in a feed. */
export type FeedItem = {
  /** Lasting: neither a corrected slug nor another domain path changes it. */
  id: string
  url: string
  title: string
  summary: string
  /** HTML of the whole text, addresses absolute. */
  html: string
  published: string
  updated: string
  category: { key: string; label: string; url: string }
  tags: string[]
  image: string
}

/** The start of a day (`YYYY-MM-DD`) as a moment; days carry no time. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The start of a day as Atom and JSON Feed write it (RFC 3339).
 *  @example startMoment('2024-03-26') // '2024-03-26T00:00:00Z' */
export const startMoment = (day: string): string => startOfDay(day).toISOString().replace('.000', '')
