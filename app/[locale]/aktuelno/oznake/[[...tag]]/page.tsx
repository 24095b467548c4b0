import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/article/list-page'
import { TagIndex } from '@/components/article/tag-index'
import { addressesIn } from '@/lib/content/addresses'
import { listTitle } from '@/lib/content/list-title'
import { locales } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page-locale'
import { tagPages } from '@/lib/pages/tag'
import { pageMetadata } from '@/lib/seo/metadata'
import { newsPath, tagPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; tag?: string[] }> }

export const generateStaticParams = tagPages.params

/** The index of keywords, or one page of the list of one keyword. */
async function contentOf(params: Props['params']) {
  const locale = await pageLocale(params)
  const data = (await tagPages.read(params)) ?? notFound()
  const t = await getTranslations('list')
  const index = { label: t('tags'), path: tagPath(locale) }
  if (!('content' in data)) {
    const addresses = addressesIn(locales, (entry) => tagPath(entry))
    return { locale, ...data, addresses, title: t('tags'), description: t('tagsSummary'), crumbs: [] }
  }
  const { content, tag } = data
  // A keyword may be called as a category is: the title says which list this is.
  const words = listTitle(t, content, t('tagTitle', { tag: tag.label }), t('tagSummary', { tag: tag.label }))
  const crumbs = content.isNumbered ? [index, { label: tag.label, path: tagPath(locale, tag.slug) }] : [index]
  return { locale, ...data, addresses: content.addresses, ...words, crumbs }
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
