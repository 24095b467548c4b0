import { rssFeed } from '@/lib/feed/rss'
import { localeOfSegment } from '@/lib/i18n/locales'
import { inEachLocale } from '@/lib/url/static-params'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return inEachLocale(() => [{}])
}

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOfSegment((await params).locale)
  if (!locale) return new Response(null, { status: 404 })
  return new Response(rssFeed(locale), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
