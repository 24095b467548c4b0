import type { Metadata } from 'next'
import { socialSize } from '@/lib/social/card'
import type { SharePicture } from '@/lib/social/article-picture'
import { absoluteUrl } from '@/lib/url/paths'

/** A page's picture as Open Graph (https://ogp.me/#structured) and X cards take it. */
export function shareImages({ path, alt }: SharePicture) {
  const image = { url: absoluteUrl(path), ...socialSize, alt, type: mediaType(path) }
  return {
    openGraph: { images: [image] },
    twitter: { card: 'summary_large_image', images: [{ url: image.url, alt }] },
  } satisfies Metadata
}

const mediaType = (path: string): string => (path.endsWith('.jpg') ? 'image/jpeg' : 'image/png')
