import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CategoryDigest } from '@/components/article/category-digest'
import { EmptyList } from '@/components/article/empty-list'
import { Hero } from '@/components/article/hero'
import { Latest } from '@/components/article/latest'
import { PageFrame } from '@/components/layout/page-frame'
import { StructuredData } from '@/components/layout/structured-data'
import { addressesIn } from '@/lib/content/addresses'
import { inLocale } from '@/lib/content/bilingual'
import { locales, type Locale } from '@/lib/i18n/locales'
import { homePages } from '@/lib/pages/home'
import { organization } from '@/lib/seo/json-ld'
import { pageMetadata } from '@/lib/seo/metadata'
import { getSite } from '@/lib/site'
import { homePath } from '@/lib/url/paths'
import { pageLocale, type LocaleParams } from '@/lib/i18n/page-locale'

const addresses = addressesIn(locales, homePath)

export const generateStaticParams = homePages.params

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { name, description } = getSite()
  return pageMetadata({
    locale,
    title: inLocale(name, locale),
    description: inLocale(description, locale),
    addresses,
    fallback: '/',
  })
}

export default async function HomePage({ params }: LocaleParams) {
  const data = (await homePages.read(params)) ?? notFound()
  return <Home locale={await pageLocale(params)} {...data} />
}

type HomeProps = { locale: Locale } & NonNullable<Awaited<ReturnType<typeof homePages.read>>>

function Home({ locale, lead, latest, categories }: HomeProps) {
  return (
    <PageFrame locale={locale} addresses={addresses}>
      <StructuredData graph={[organization(locale)]} />
      <h1 className="sr-only">{inLocale(getSite().name, locale)}</h1>
      {lead ? <Hero article={lead} /> : <EmptyList locale={locale} />}
      {latest.length > 0 && <Latest locale={locale} articles={latest} />}
      <CategoryDigest locale={locale} categories={categories} />
    </PageFrame>
  )
}
