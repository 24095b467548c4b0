import { locales, type Locale } from '@/lib/i18n/locales'

/** Address of the same page in each locale that has it.
 *  @example addressesIn(['en'], newsPath) // { en: '/eng/aktuelno/' } */
export function addressesIn(
  available: readonly Locale[],
  pathIn: (locale: Locale) => string,
): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    locales.filter((locale) => available.includes(locale)).map((locale) => [locale, pathIn(locale)]),
  )
}
