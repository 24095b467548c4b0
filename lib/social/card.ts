import { createHash } from 'node:crypto'
import type { Locale } from '@/lib/i18n/locales'

/** What the picture of a page says when the page is shared: all texts in the reader's script. */
export type SocialCard = {
  locale: Locale
  title: string
  /** The category of an article, the institution's upper line of a page. */
  label: string
  /** Day in words. */
  day?: string
  site: string
  /** Letter of the mark. */
  mark: string
  /** Picks where the rings start, so that neighbours differ. */
  variant: number
}

/** Size of the picture in pixels: what the networks ask for. */
export const socialSize = { width: 1200, height: 630 } as const

/** Changes when the drawing does (tools/social), so that pictures get new addresses. */
export const drawingVersion = 1

/** Hash of what a picture shows, 12 hexadecimal digits: other content has another address. */
export function contentHash(...content: unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([drawingVersion, ...content]))
    .digest('hex')
    .slice(0, 12)
}
