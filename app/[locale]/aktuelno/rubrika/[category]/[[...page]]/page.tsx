import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/article/list-page'
import { categoryNews, getCategory, listCategories } from '@/lib/content/categories'
import { listPage, numberedPages } from '@/lib/content/list-page'
import { listTitle } from '@/lib/content/list-title'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '@/lib/seo/metadata'
import { inEachLocale } from '@/lib/url/static-params'
import { listParams, pageNumber, type ListParam } from '@/lib/url/list-params'
import { categoryPath, newsPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; category: string; page?: ListParam }> }

export function generateStaticParams() {
  return inEachLocale((locale) =>
    listCategories(locale).flatMap(({ key }) =>
      listParams(numberedPages(categoryNews(key), locale)).map((entry) => ({ category: key, ...entry })),
    ),
  )
}

async function contentOf(params: Props['params']) {
  const locale = await pageLocale(params)
  const { category: key, page } = await params
  const category = getCategory(locale, key) ?? notFound()
  const content = listPage(categoryNews(key), locale, pageNumber(page)) ?? notFound()
  const t = await getTranslations('list')
  const news = { label: t('title'), path: newsPath(locale) }
  const words = listTitle(t, content, category.label, t('categorySummary', { category: category.label }))
  const own = { label: category.label, path: categoryPath(locale, key) }
  return { content, category, ...words, crumbs: content.isNumbered ? [news, own] : [news] }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { content, category, title, description } = await contentOf(params)
  const full = content.isNumbered ? description : `${description} ${category.description}`
  return pageMetadata({ locale: content.locale, title, description: full, addresses: content.addresses })
}

export default async function CategoryPage({ params }: Props) {
  const { content, category, title, crumbs } = await contentOf(params)
  return <ListPage content={content} title={title} crumbs={crumbs} category={category} />
}
