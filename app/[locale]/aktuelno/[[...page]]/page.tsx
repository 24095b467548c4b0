import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/article/list-page'
import { periodOf } from '@/lib/content/periods'
import { newsPages } from '@/lib/pages/news'
import { pageMetadata } from '@/lib/seo/metadata'
import type { ListParam } from '@/lib/url/list-params'
import { newsPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; page?: ListParam }> }

export const generateStaticParams = newsPages.params

async function contentOf(params: Props['params']) {
  const data = (await newsPages.read(params)) ?? notFound()
  const { articles, isNumbered, locale } = data.content
  const t = await getTranslations('list')
  if (!isNumbered) return { ...data, title: t('title'), description: t('summary'), crumbs: [] }
  const period = periodOf(articles, locale)
  const crumbs = [{ label: t('title'), path: newsPath(locale) }]
  return { ...data, title: t('from', period), description: t('fromSummary', period), crumbs }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { content, title, description } = await contentOf(params)
  return pageMetadata({ locale: content.locale, title, description, addresses: content.addresses })
}

export default async function NewsPage({ params }: Props) {
  return <ListPage {...await contentOf(params)} />
}
