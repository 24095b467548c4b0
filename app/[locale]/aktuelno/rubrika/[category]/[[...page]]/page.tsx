import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/article/list-page'
import { listTitle } from '@/lib/content/list-title'
import { formatMonth } from '@/lib/date/format-date'
import { categoryPages } from '@/lib/pages/category'
import { pageMetadata } from '@/lib/seo/metadata'
import type { ListParam } from '@/lib/url/list-params'
import { categoryPath, categoryYearPath, newsPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; category: string; page?: ListParam }> }

export const generateStaticParams = categoryPages.params

async function contentOf(params: Props['params']) {
  const data = (await categoryPages.read(params)) ?? notFound()
  const { content, category, year } = data
  const { locale } = content
  const { key, label } = category
  const t = await getTranslations('list')
  const news = { label: t('title'), path: newsPath(locale) }
  const own = { label, path: categoryPath(locale, key) }
  if (!year) {
    const words = listTitle(t, content, label, t('categorySummary', { category: label }))
    return { ...data, ...words, crumbs: content.isNumbered ? [news, own] : [news] }
  }
  const named = { category: label, year: formatMonth(year, locale) }
  const name = t(content.isNumbered ? 'categoryYearShort' : 'categoryYear', named)
  const words = listTitle(t, content, name, t('categoryYearSummary', named))
  const ownYear = { label: named.year, path: categoryYearPath(locale, key, year) }
  return { ...data, ...words, crumbs: content.isNumbered ? [news, own, ownYear] : [news, own] }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { content, category, year, title, description } = await contentOf(params)
  const full = content.isNumbered || year ? description : `${description} ${category.description}`
  const { locale, addresses } = content
  return pageMetadata({ locale, title, description: full, addresses, category })
}

export default async function CategoryPage({ params }: Props) {
  const { category, year, ...page } = await contentOf(params)
  return <ListPage {...page} {...(year ? {} : { category })} />
}
