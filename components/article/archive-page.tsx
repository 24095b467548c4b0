import { useTranslations } from 'next-intl'
import { ArticleList } from './article-list'
import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import type { PageAddresses } from '@/components/layout/script-switcher'
import type { ArticleSummary } from '@/lib/content/article'
import { formatMonth } from '@/lib/date/format-date'
import type { Locale } from '@/lib/i18n/locales'
import type { ShownYear } from '@/lib/pages/archive'
import { archivePath, newsPath } from '@/lib/url/paths'

type ArchivePageProps = {
  locale: Locale
  addresses: PageAddresses
  title: string
  /** Year or month; without it the page is the archive itself. */
  period?: string | undefined
  /** Years with their months, on all pages but those of a month. */
  years?: ShownYear[]
  /** Articles of a month. */
  articles?: ArticleSummary[]
}

/** The archive: all years with their months, one year, or the articles of one month. */
export function ArchivePage({ locale, addresses, title, period, years, articles }: ArchivePageProps) {
  const t = useTranslations()
  const news = { label: t('site.news'), path: newsPath(locale) }
  const archive = { label: t('archive.title'), path: archivePath(locale) }
  const year = period?.slice(0, 4)
  const isMonth = period !== undefined && period !== year
  const yearCrumb = { label: formatMonth(year ?? '', locale), path: archivePath(locale, year) }
  const crumbs = [news, ...(period ? [archive] : []), ...(isMonth ? [yearCrumb] : [])]
  return (
    <PageFrame locale={locale} addresses={addresses} section="arhiva">
      <Breadcrumbs locale={locale} crumbs={crumbs} />
      <h1 className="text-title mt-2 mb-6 font-serif font-semibold tracking-tight">{title}</h1>
      <div className="max-w-measure pb-12">
        {articles ? <ArticleList articles={articles} /> : <Years locale={locale} years={years ?? []} />}
      </div>
    </PageFrame>
  )
}

function Years({ locale, years }: { locale: Locale; years: ShownYear[] }) {
  const t = useTranslations()
  if (years.length === 0) return <p>{t('list.empty')}</p>
  return years.map(({ year, count, months }) => (
    <section key={year} className="mb-7">
      <h2 className="text-section mb-2 font-serif font-semibold">
        <a href={archivePath(locale, year)} className="no-underline hover:underline">
          {formatMonth(year, locale)}
        </a>{' '}
        {count !== undefined && (
          <span className="text-small text-ink-soft font-sans font-normal">{t('list.count', { count })}</span>
        )}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {months.map((entry) => (
          <li key={entry.month}>
            <a
              href={archivePath(locale, entry.month)}
              className="border-rule-strong block rounded-full border px-4 py-1 no-underline hover:underline"
            >
              {formatMonth(entry.month, locale, 'short')}
              {entry.count !== undefined && ` (${entry.count})`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ))
}
