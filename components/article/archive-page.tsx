import { useTranslations } from 'next-intl'
import { EmptyList } from './empty-list'
import { Breadcrumbs, type Crumb } from '@/components/layout/breadcrumbs'
import { PageFrame } from '@/components/layout/page-frame'
import type { PageAddresses } from '@/components/layout/script-switcher'
import { formatMonth } from '@/lib/date/format-date'
import type { Locale } from '@/lib/i18n/locales'
import type { ShownYear } from '@/lib/pages/archive'
import { archivePath } from '@/lib/url/paths'

type ArchivePageProps = {
  locale: Locale
  addresses: PageAddresses
  title: string
  description: string
  crumbs: Crumb[]
  years: ShownYear[]
}

/** The archive: all years with their months, and how much news each has. */
export function ArchivePage({ locale, addresses, title, description, crumbs, years }: ArchivePageProps) {
  return (
    <PageFrame locale={locale} addresses={addresses} section="arhiva">
      <Breadcrumbs locale={locale} crumbs={crumbs} />
      <h1 className="text-title mt-2 mb-2 font-serif font-semibold tracking-tight">{title}</h1>
      <p className="max-w-measure text-ink-soft mb-6">{description}</p>
      {years.length === 0 && <EmptyList locale={locale} />}
      <div className="grid gap-x-12 pb-12 lg:grid-cols-2">
        {years.map((year) => (
          <Year key={year.year} locale={locale} {...year} />
        ))}
      </div>
    </PageFrame>
  )
}

function Year({ locale, year, count, months }: ShownYear & { locale: Locale }) {
  const t = useTranslations('list')
  return (
    <section aria-labelledby={`g${year}`} className="border-rule border-t py-5">
      <h2 id={`g${year}`} className="text-section mb-2 flex items-baseline gap-3 font-serif font-semibold">
        <a href={archivePath(locale, year)} className="no-underline hover:underline">
          {formatMonth(year, locale)}
        </a>
        {count !== undefined && (
          <span className="text-small text-ink-soft font-sans font-normal">{t('count', { count })}</span>
        )}
      </h2>
      <ul className="chips">
        {months.map((entry) => (
          <li key={entry.month}>
            <a href={archivePath(locale, entry.month)} className="chip">
              {formatMonth(entry.month, locale, 'short')}
              {entry.count !== undefined && <span className="chip-count">({entry.count})</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
