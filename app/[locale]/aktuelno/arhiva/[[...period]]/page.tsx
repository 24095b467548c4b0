import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ArchivePage } from '@/components/article/archive-page'
import { ListPage } from '@/components/article/list-page'
import { addressesIn } from '@/lib/content/addresses'
import { periodOf } from '@/lib/content/periods'
import { formatMonth } from '@/lib/date/format-date'
import { locales } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page-locale'
import { archivePages } from '@/lib/pages/archive'
import { pageMetadata } from '@/lib/seo/metadata'
import { archivePath, newsPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; period?: string[] }> }

export const generateStaticParams = archivePages.params

async function contentOf(params: Props['params']) {
  const locale = await pageLocale(params)
  const data = (await archivePages.read(params)) ?? notFound()
  const t = await getTranslations()
  const news = { label: t('site.news'), path: newsPath(locale) }
  if (!data.content) {
    const addresses = addressesIn(locales, (entry) => archivePath(entry))
    const words = { title: t('archive.title'), description: t('archive.summary') }
    return { locale, ...data, ...words, addresses, crumbs: [news] }
  }
  const { period, content } = data
  const name = formatMonth(period, locale)
  const days = { period: name, ...periodOf(content.articles, locale) }
  const title = content.isNumbered ? t('archive.ofFrom', days) : t('archive.of', days)
  const description = content.isNumbered ? t('list.fromSummary', days) : t('archive.ofSummary', days)
  const steps = [undefined, period.slice(0, 4), period].slice(0, period.length === 4 ? 2 : 3)
  const own = steps.map((step) => ({
    label: step ? formatMonth(step, locale) : t('archive.title'),
    path: archivePath(locale, step),
  }))
  const crumbs = [news, ...(content.isNumbered ? own : own.slice(0, -1))]
  return { locale, ...data, addresses: content.addresses, title, description, crumbs }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await contentOf(params))
}

export default async function Page({ params }: Props) {
  const page = await contentOf(params)
  return page.content ? <ListPage {...page} section="arhiva" /> : <ArchivePage {...page} />
}
