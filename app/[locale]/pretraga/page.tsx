import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { SearchPage } from '@/components/search/search-page'
import { addressesIn } from '@/lib/content/addresses'
import { locales } from '@/lib/i18n/locales'
import { pageLocale, type LocaleParams } from '@/lib/i18n/page-locale'
import { searchPages } from '@/lib/pages/search'
import { pageMetadata } from '@/lib/seo/metadata'
import { searchPath } from '@/lib/url/paths'

const addresses = addressesIn(locales, (locale) => searchPath(locale))

export const generateStaticParams = searchPages.params

/** Not for search engines: the page has no content of its own, and its results are theirs to find. */
export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('search')
  const metadata = pageMetadata({ locale, title: t('title'), description: t('summary'), addresses })
  return { ...metadata, robots: { index: false, follow: true } }
}

export default async function Page({ params }: LocaleParams) {
  const data = (await searchPages.read(params)) ?? notFound()
  return <SearchPage locale={await pageLocale(params)} addresses={addresses} {...data} />
}
