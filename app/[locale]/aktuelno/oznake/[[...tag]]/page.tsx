import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/article/list-page'
import { TagIndex } from '@/components/article/tag-index'
import { addressesIn } from '@/lib/content/addresses'
import { listPage, numberedPages } from '@/lib/content/list-page'
import { listTitle } from '@/lib/content/list-title'
import { getTag, listTags, taggedNews } from '@/lib/content/tags'
import { locales, type Locale } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '@/lib/seo/metadata'
import { inEachLocale } from '@/lib/url/static-params'
import { listParams, pageNumber } from '@/lib/url/list-params'
import { newsPath, tagPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; tag?: string[] }> }

export function generateStaticParams() {
  return inEachLocale((locale) => [
    { tag: undefined },
    ...listTags(locale).flatMap(({ slug }) => pagesOf(slug, locale)),
  ])
}

function pagesOf(slug: string, locale: Locale) {
  const params = listParams(numberedPages(taggedNews(slug), locale))
  return params.map(({ page }) => ({ tag: [slug, ...(page ?? [])] }))
}

/** The index of keywords, or one page of the list of one keyword. */
async function contentOf(params: Props['params']) {
  const locale = await pageLocale(params)
  const [slug, ...page] = (await params).tag ?? []
  return slug ? listOf(locale, slug, page) : indexOf(locale)
}

async function indexOf(locale: Locale) {
  const t = await getTranslations('list')
  const addresses = addressesIn(locales, (entry) => tagPath(entry))
  return { locale, addresses, title: t('tags'), description: t('tagsSummary'), crumbs: [] }
}

async function listOf(locale: Locale, slug: string, page: string[]) {
  const t = await getTranslations('list')
  const tag = getTag(locale, slug) ?? notFound()
  const content = listPage(taggedNews(slug), locale, pageNumber(page.length ? page : undefined)) ?? notFound()
  const index = { label: t('tags'), path: tagPath(locale) }
  const words = listTitle(t, content, tag.label, t('tagSummary', { tag: tag.label }))
  const crumbs = content.isNumbered ? [index, { label: tag.label, path: tagPath(locale, slug) }] : [index]
  return { locale, content, addresses: content.addresses, ...words, crumbs }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, title, description, addresses } = await contentOf(params)
  return pageMetadata({ locale, title, description, addresses })
}

export default async function TagPage({ params }: Props) {
  const page = await contentOf(params)
  const news = { label: (await getTranslations('list'))('title'), path: newsPath(page.locale) }
  const crumbs = [news, ...page.crumbs]
  if (!('content' in page)) return <TagIndex {...page} crumbs={crumbs} />
  return <ListPage content={page.content} title={page.title} crumbs={crumbs} />
}
