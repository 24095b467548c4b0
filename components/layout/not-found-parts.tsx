import { localeInfo, locales, type Locale } from '@/lib/i18n/locales'
import { translatorOf } from '@/lib/i18n/translator'
import { homePath, newsPath, searchPath } from '@/lib/url/paths'

/** Filled and shown by a script of its own, in the language of the address that was asked for. */
export function Nearest() {
  return (
    <section
      data-nearest=""
      hidden
      aria-labelledby="nearest"
      className="border-accent bg-wash mb-8 border-l-4 p-4"
    >
      <p id="nearest" className="text-card mb-2 font-semibold">
        {locales.map((locale) => (
          <span key={locale} lang={locale} data-in={localeInfo(locale).segment}>
            {translatorOf(locale)('notFound.nearest')}
          </span>
        ))}
      </p>
      <ul></ul>
    </section>
  )
}

/** What the 404 page says in one language: search, and ways on. */
export function NotFoundIn({ locale, level }: { locale: Locale; level: 1 | 2 }) {
  const t = translatorOf(locale)
  const Heading = `h${level}` as const
  return (
    <section lang={locale} className="border-link min-w-0 border-t-3 pt-4">
      <Heading className="text-section mb-2 font-serif font-semibold">{t('notFound.title')}</Heading>
      <p className="mb-3">{t('notFound.text')}</p>
      <form
        action={searchPath(locale)}
        role="search"
        aria-label={t('search.site')}
        className="mb-3 flex max-w-sm"
      >
        <input
          name="q"
          type="search"
          aria-label={t('search.words')}
          className="border-rule-strong bg-paper min-h-11 min-w-0 flex-1 rounded-l border px-3"
        />
        <button type="submit" className="bg-brand min-h-11 rounded-r px-4 font-semibold text-white">
          {t('search.submit')}
        </button>
      </form>
      <ul>
        <li>
          <a href={homePath(locale)} className="text-link inline-block py-1 underline">
            {t('notFound.home')}
          </a>
        </li>
        <li>
          <a href={newsPath(locale)} className="text-link inline-block py-1 underline">
            {t('notFound.news')}
          </a>
        </li>
      </ul>
    </section>
  )
}
