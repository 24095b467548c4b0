import { notFound } from 'next/navigation'
import { newsFeed } from '@/lib/feed/news-feed'
import { pageLocale } from '@/lib/i18n/page-locale'
import { categoryAtomFeeds } from '@/lib/pages/feeds'

type Props = { params: Promise<{ locale: string; category: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = categoryAtomFeeds.params

export async function GET(_request: Request, { params }: Props) {
  const data = (await categoryAtomFeeds.read(params)) ?? notFound()
  const feed = newsFeed(await pageLocale(params), 'atom', data.articles, data.category)
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
