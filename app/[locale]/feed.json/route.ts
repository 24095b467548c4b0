import { notFound } from 'next/navigation'
import { newsFeed } from '@/lib/feed/news-feed'
import { pageLocale, type LocaleParams } from '@/lib/i18n/page-locale'
import { jsonFeeds } from '@/lib/pages/feeds'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = jsonFeeds.params

export async function GET(_request: Request, { params }: LocaleParams) {
  const data = (await jsonFeeds.read(params)) ?? notFound()
  const feed = newsFeed(await pageLocale(params), 'json', data.articles)
  return new Response(feed, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
}
