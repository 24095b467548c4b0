import { notFound } from 'next/navigation'
import { newsFeed } from '@/lib/feed/news-feed'
import { pageLocale, type LocaleParams } from '@/lib/i18n/page-locale'
import { rssFeeds } from '@/lib/pages/feeds'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = rssFeeds.params

export async function GET(_request: Request, { params }: LocaleParams) {
  const data = (await rssFeeds.read(params)) ?? notFound()
  const feed = newsFeed(await pageLocale(params), 'rss', data.articles)
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
