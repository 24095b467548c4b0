import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ArchivePage } from '@/components/article/archive-page'
import { addressesIn } from '@/lib/content/addresses'
import { listArchive, localesOfPeriod } from '@/lib/content/archive'
import { formatMonth } from '@/lib/date/format-date'
import { pageLocale } from '@/lib/i18n/page-locale'
import { pageMetadata } from '@/lib/seo/metadata'
import { inEachLocale } from '@/lib/url/static-params'
import { archivePath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; period?: string[] }> }

export function generateStaticParams() {
  return inEachLocale((locale) => {
    const periods = listArchive(locale).flatMap(({ year, months }) => [
      year,
      ...months.map(({ month }) => month),
    ])
    return [{ period: undefined }, ...periods.map((period) => ({ period: period.split('-') }))]
  })
}

async function contentOf(params: Props['params']) {
  const locale = await pageLocale(params)
  const period = (await params).period?.join('-')
  const available = localesOfPeriod(period)
  if (!available.includes(locale)) notFound()
  const t = await getTranslations('archive')
  const title = period ? t('of', { period: formatMonth(period, locale) }) : t('title')
  const description = period ? t('ofSummary', { period: formatMonth(period, locale) }) : t('summary')
  const addresses = addressesIn(available, (entry) => archivePath(entry, period))
  return { locale, title, description, addresses, ...(period ? { period } : {}) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await contentOf(params))
}

export default async function Page({ params }: Props) {
  return <ArchivePage {...await contentOf(params)} />
}
