import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ArchivePage } from '@/components/article/archive-page'
import { addressesIn } from '@/lib/content/addresses'
import { formatMonth } from '@/lib/date/format-date'
import { pageLocale } from '@/lib/i18n/page-locale'
import { archivePages } from '@/lib/pages/archive'
import { pageMetadata } from '@/lib/seo/metadata'
import { archivePath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; period?: string[] }> }

export const generateStaticParams = archivePages.params

async function contentOf(params: Props['params']) {
  const locale = await pageLocale(params)
  const data = (await archivePages.read(params)) ?? notFound()
  const { period } = data
  const t = await getTranslations('archive')
  const title = period ? t('of', { period: formatMonth(period, locale) }) : t('title')
  const description = period ? t('ofSummary', { period: formatMonth(period, locale) }) : t('summary')
  const addresses = addressesIn(data.available, (entry) => archivePath(entry, period))
  return { ...data, locale, title, description, addresses }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await contentOf(params))
}

export default async function Page({ params }: Props) {
  return <ArchivePage {...await contentOf(params)} />
}
