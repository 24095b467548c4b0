import { useTranslations } from 'next-intl'
import { BrowseNews } from './browse-news'
import { ResultPattern } from './result-pattern'
import { SearchForm } from './search-form'
import { SearchTexts } from './search-texts'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import type { PageAddresses } from '@/components/layout/script-switcher'
import type { Category } from '@/lib/content/article'
import type { Locale } from '@/lib/i18n/locales'
import { searchScript } from '@/lib/url/assets'

type SearchPageProps = {
  locale: Locale
  addresses: PageAddresses
  categories: Category[]
  years: string[]
}

/**
 * The search page. What the program of `lib/browser/search` fills in, it finds by `data-search`; without the program
 * the page leads to the archive and the categories.
 */
export function SearchPage({ locale, addresses, categories, years }: SearchPageProps) {
  const t = useTranslations('search')
  return (
    <PageFrame locale={locale} addresses={addresses}>
      <script type="module" src={searchScript()} />
      <Breadcrumbs locale={locale} crumbs={[]} />
      <h1 className="text-title mt-2 mb-5 font-serif font-semibold tracking-tight">{t('title')}</h1>
      <div className="max-w-measure pb-12" data-search="page">
        <SearchForm locale={locale} categories={categories} years={years} />
        <noscript>
          <p className="border-accent bg-wash mt-6 border-l-4 p-3">{t('noScript')}</p>
        </noscript>
        <section aria-labelledby="rezultati" className="mt-6">
          <h2 id="rezultati" className="sr-only">
            {t('results')}
          </h2>
          <div role="status">
            <p data-search="status" className="font-semibold" />
            <p data-search="note" hidden className="border-link bg-wash mt-3 border-l-4 p-3" />
          </div>
          <button type="button" data-search="retry" hidden className={buttonLook}>
            {t('retry')}
          </button>
          <ul data-search="advice" hidden className="mt-3 list-disc pl-6">
            <li>{t('adviceSpelling')}</li>
            <li>{t('adviceFewer')}</li>
            <li>{t('adviceStart')}</li>
          </ul>
          <ol data-search="results" hidden className="mt-5 grid gap-6">
            <ResultPattern />
          </ol>
          <button type="button" data-search="more" hidden className={buttonLook}>
            {t('more')}
          </button>
        </section>
        <BrowseNews locale={locale} categories={categories} years={years} />
        <SearchTexts />
      </div>
    </PageFrame>
  )
}

const buttonLook = 'border-rule-strong hover:bg-wash mt-6 rounded-full border px-5 py-2 font-semibold'
