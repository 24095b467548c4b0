import { notFound } from 'next/navigation'
import { newsFeed } from '@/lib/feed/news-feed'
import { pageLocale } from '@/lib/i18n/page-locale'
import { categoryRssFeeds } from '@/lib/pages/feeds'

type Props = { params: Promise<{ locale: string; category: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = categoryRssFeeds.params

export async function GET(_request: Request, { params }: Props) {
  const data = (await categoryRssFeeds.read(params)) ?? notFound()
  const feed = newsFeed(await pageLocale(params), 'rss', data.articles, data.category)
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
