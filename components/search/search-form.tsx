import { useTranslations } from 'next-intl'
import type { Category } from '@/lib/content/article'
import { formatMonth } from '@/lib/date/format-date'
import { pageKind } from '@/lib/search/format'
import type { Locale } from '@/lib/i18n/locales'
import { searchPath } from '@/lib/url/paths'

type SearchFormProps = { locale: Locale; categories: Category[]; years: string[] }

/** The form of the search page: the words and, once there are results, the filters. All of it is in the address. */
export function SearchForm({ locale, categories, years }: SearchFormProps) {
  const t = useTranslations('search')
  return (
    <form role="search" aria-label={t('news')} action={searchPath(locale)} data-search="form">
      <label htmlFor="reci" className="mb-1 block font-semibold">
        {t('words')}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          type="search"
          id="reci"
          name="q"
          data-search="words"
          autoComplete="off"
          aria-describedby="uputstvo"
          className="border-rule-strong min-w-0 flex-[1_1_10rem] rounded-md border bg-transparent px-3 py-2"
        />
        <button
          type="submit"
          className="bg-bar text-on-bar border-rule-strong rounded-md border px-5 py-2 font-semibold hover:underline"
        >
          {t('submit')}
        </button>
      </div>
      <p id="uputstvo" className="text-small text-ink-soft mt-2">
        {t('hint')}
      </p>
      <Filters locale={locale} categories={categories} years={years} />
    </form>
  )
}

/** Category and year; the program shows them with the number of results of each. */
function Filters({ locale, categories, years }: SearchFormProps) {
  const t = useTranslations('search')
  const categoryOptions = [
    ...categories.map(({ key, label }) => ({ value: key, label })),
    { value: pageKind, label: t('pages') },
  ]
  const yearOptions = years.map((year) => ({ value: year, label: formatMonth(year, locale) }))
  return (
    <div data-search="filters" hidden className="mt-4 flex flex-wrap items-end gap-x-5 gap-y-3">
      <Filter name="rubrika" label={t('category')} all={t('allCategories')} options={categoryOptions} />
      <Filter name="godina" label={t('year')} all={t('allYears')} options={yearOptions} />
      <a href={searchPath(locale)} data-search="clear" hidden className="text-link py-2 underline">
        {t('clear')}
      </a>
    </div>
  )
}

type FilterProps = { name: string; label: string; all: string; options: { value: string; label: string }[] }

function Filter({ name, label, all, options }: FilterProps) {
  return (
    <div className="max-w-full">
      <label htmlFor={name} className="text-small mb-1 block font-semibold">
        {label}
      </label>
      <select
        id={name}
        name={name}
        className="border-rule-strong bg-paper max-w-full rounded-md border px-3 py-2"
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
