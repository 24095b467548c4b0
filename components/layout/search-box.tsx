import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'
import { searchPath } from '@/lib/url/paths'

/** The search box of every page: a plain form, so that it costs no program; the search page answers it. */
export function SearchBox({ locale }: { locale: Locale }) {
  const t = useTranslations('search')
  return (
    <form
      role="search"
      aria-label={t('site')}
      action={searchPath(locale)}
      className="no-print border-rule-strong flex w-full overflow-hidden rounded-md border sm:max-w-60"
    >
      <input
        type="search"
        name="q"
        aria-label={t('words')}
        placeholder={t('placeholder')}
        autoComplete="off"
        className="placeholder:text-ink-soft min-w-0 flex-1 bg-transparent px-3 py-2 focus-visible:shadow-none focus-visible:-outline-offset-3"
      />
      <button
        type="submit"
        aria-label={t('submit')}
        className="bg-wash hover:bg-rule flex-none px-4 focus-visible:shadow-none focus-visible:-outline-offset-3"
      >
        <span aria-hidden="true">→</span>
      </button>
    </form>
  )
}
