import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandingPageView } from '@/components/layout/standing-page'
import { PageFrame } from '@/components/layout/page-frame'
import { addressesIn } from '@/lib/content/addresses'
import type { StandingPage } from '@/lib/content/article'
import { standingPages } from '@/lib/pages/standing'
import { pageMetadata } from '@/lib/seo/metadata'
import { standingPath } from '@/lib/url/paths'

type Props = { params: Promise<{ locale: string; page: string }> }

export const generateStaticParams = standingPages.params

const pageOf = async (params: Props['params']) => (await standingPages.read(params)) ?? notFound()

const addressesOf = (page: StandingPage) =>
  addressesIn(page.locales, (locale) => standingPath(locale, page.slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await pageOf(params)
  const { locale, title, summary } = page
  return pageMetadata({ locale, title, description: summary, addresses: addressesOf(page) })
}

export default async function Page({ params }: Props) {
  const page = await pageOf(params)
  return (
    <PageFrame locale={page.locale} addresses={addressesOf(page)} section={page.slug}>
      <StandingPageView page={page} />
    </PageFrame>
  )
}
