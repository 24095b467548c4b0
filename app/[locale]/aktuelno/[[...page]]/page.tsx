import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/article/list-page'
import { allNews } from '@/lib/content/articles'
import { listPage, numberedPages } from '@/lib/content/list-page'
import { periodOf } from '@/lib/content/periods'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '@/lib/seo/metadata'
import { inEachLocale } from '@/lib/url/static-params'
import { listParams, pageNumber, type ListParam } from '@/lib/url/list-params'
import { newsPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; page?: ListParam }> }

export function generateStaticParams() {
  return inEachLocale((locale) => listParams(numberedPages(allNews, locale)))
}

async function contentOf(params: Props['params']) {
  const locale = await pageLocale(params)
  const content = listPage(allNews, locale, pageNumber((await params).page)) ?? notFound()
  const t = await getTranslations('list')
  if (!content.isNumbered) return { content, title: t('title'), description: t('summary'), crumbs: [] }
  const period = periodOf(content.articles, locale)
  const crumbs = [{ label: t('title'), path: newsPath(locale) }]
  return { content, title: t('from', period), description: t('fromSummary', period), crumbs }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { content, title, description } = await contentOf(params)
  return pageMetadata({ locale: content.locale, title, description, addresses: content.addresses })
}

export default async function NewsPage({ params }: Props) {
  const { content, title, crumbs } = await contentOf(params)
  return <ListPage content={content} title={title} crumbs={crumbs} />
}
