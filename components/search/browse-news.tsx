import { useTranslations } from 'next-intl'
import { CategoryMenu } from '@/components/article/category-menu'
import type { Category } from '@/lib/content/article'
import { formatMonth } from '@/lib/date/format-date'
import type { Locale } from '@/lib/i18n/locales'
import { archivePath } from '@/lib/url/paths'

type BrowseNewsProps = {
  locale: Locale
  categories: Category[]
  years: string[]
}

/** The ways to the news without searching: archive, years, categories. */
export function BrowseNews({ locale, categories, years }: BrowseNewsProps) {
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
        {years.map((year) => (
          <li key={year}>
            <a
              href={archivePath(locale, year)}
              className="border-rule-strong block rounded-full border px-4 py-1 no-underline hover:underline"
            >
              {formatMonth(year, locale)}
            </a>
          </li>
        ))}
      </ul>
      <CategoryMenu locale={locale} categories={categories} title={t('list.categories')} />
    </section>
  )
}
