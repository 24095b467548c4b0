import { notFound } from 'next/navigation'
import { newsFeed } from '@/lib/feed/news-feed'
import { pageLocale, type LocaleParams } from '@/lib/i18n/page-locale'
import { atomFeeds } from '@/lib/pages/feeds'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = atomFeeds.params

export async function GET(_request: Request, { params }: LocaleParams) {
  const data = (await atomFeeds.read(params)) ?? notFound()
  const feed = newsFeed(await pageLocale(params), 'atom', data.articles)
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
