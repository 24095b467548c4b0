import { newsFeed } from '@/lib/feed/news-feed'
import { pageLocale, type LocaleParams } from '@/lib/i18n/page-locale'
import { inEachLocale } from '@/lib/url/static-params'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return inEachLocale(() => [{}])
}

export async function GET(_request: Request, { params }: LocaleParams) {
  const feed = newsFeed(await pageLocale(params), 'json')
  return new Response(feed, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
}
