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
      className="no-print border-rule-strong hidden w-full max-w-60 overflow-hidden rounded-md border sm:flex"
    >
      <input
        type="search"
        name="q"
        aria-label={t('words')}
        placeholder={t('placeholder')}
        autoComplete="off"
        className="placeholder:text-ink-soft min-w-0 flex-1 bg-transparent px-3 py-2 focus-visible:[box-shadow:none] focus-visible:-outline-offset-3"
      />
      <button
        type="submit"
        aria-label={t('submit')}
        className="bg-wash hover:bg-rule flex-none px-4 focus-visible:[box-shadow:none] focus-visible:-outline-offset-3"
      >
        <span aria-hidden="true">→</span>
      </button>
    </form>
  )
}

/** The way to the search page on a narrow screen, where a box in the header would cost the first lines of the text. */
export function SearchLink({ locale }: { locale: Locale }) {
  const t = useTranslations('search')
  return (
    <a
      href={searchPath(locale)}
      aria-label={t('site')}
      className="no-print text-link flex size-11 flex-none items-center justify-center sm:hidden"
    >
      <svg width="22" height="22" viewBox="0 0 22 22" fill="none" aria-hidden="true">
        <circle cx="9" cy="9" r="6.5" stroke="currentColor" strokeWidth="2" />
        <path d="M14 14l6 6" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
    </a>
  )
}
