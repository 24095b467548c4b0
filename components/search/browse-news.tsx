import { useTranslations } from 'next-intl'
import { CategoryMenu } from '@/components/article/category-menu'
import { listArchive } from '@/lib/content/archive'
import { formatMonth } from '@/lib/date/format-date'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/url/paths'

/** The ways to the news without searching: archive, years, categories. */
export function BrowseNews({ locale }: { locale: Locale }) {
  const t = useTranslations()
  return (
    <section aria-labelledby="pregled" data-search="browse" className="mt-10">
      <h2 id="pregled" className="text-section font-serif font-semibold">
        {t('search.browse')}
      </h2>
      <p className="mt-3">
        <a href={archivePath(locale)} className="text-link font-semibold underline">
          {t('search.archive')}
        </a>
      </p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {listArchive(locale).map(({ year, count }) => (
          <li key={year}>
            <a
              href={archivePath(locale, year)}
              className="border-rule-strong block rounded-full border px-4 py-1 no-underline hover:underline"
            >
              {formatMonth(year, locale)} ({count})
            </a>
          </li>
        ))}
      </ul>
      <CategoryMenu locale={locale} title={t('list.categories')} />
    </section>
  )
}
