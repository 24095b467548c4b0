import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/article/list-page'
import { listTitle } from '@/lib/content/list-title'
import { categoryPages } from '@/lib/pages/category'
import { pageMetadata } from '@/lib/seo/metadata'
import type { ListParam } from '@/lib/url/list-params'
import { categoryPath, newsPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; category: string; page?: ListParam }> }

export const generateStaticParams = categoryPages.params

async function contentOf(params: Props['params']) {
  const data = (await categoryPages.read(params)) ?? notFound()
  const { content, category } = data
  const { locale } = content
  const t = await getTranslations('list')
  const news = { label: t('title'), path: newsPath(locale) }
  const words = listTitle(t, content, category.label, t('categorySummary', { category: category.label }))
  const own = { label: category.label, path: categoryPath(locale, category.key) }
  return { ...data, ...words, crumbs: content.isNumbered ? [news, own] : [news] }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { content, category, title, description } = await contentOf(params)
  const full = content.isNumbered ? description : `${description} ${category.description}`
  const { locale, addresses } = content
  return pageMetadata({ locale, title, description: full, addresses, category })
}

export default async function CategoryPage({ params }: Props) {
  const { title, crumbs, ...data } = await contentOf(params)
  return <ListPage {...data} title={title} crumbs={crumbs} />
}
