/**
 * The one table of locales. Inside the code a locale is a BCP 47 tag; `cir`, `lat` and `eng` are segments of
 * addresses and must never reach `Intl` (`lat` is the language Latin there). See docs/decisions/0002.
 */

/** BCP 47 tag of a version of the site. */
export type Locale = 'sr-Cyrl' | 'sr-Latn' | 'en'

/** First part of every address. */
export type Segment = 'cir' | 'lat' | 'eng'

/** Everything that differs by locale and is not a text of the interface. */
export type LocaleInfo = {
  locale: Locale
  segment: Segment
  /** Language of the texts: a Serbian article is read in two scripts, an English one is a translation. */
  language: 'sr' | 'en'
  script: 'Cyrl' | 'Latn'
  /** What the switch shows; never converted. */
  label: string
  /** Full name of the script or language in itself: the accessible name in the switch. */
  name: string
  openGraph: string
}

const table: readonly LocaleInfo[] = [
  {
    locale: 'sr-Cyrl',
    segment: 'cir',
    language: 'sr',
    script: 'Cyrl',
    label: 'ЋИР',
    name: 'Српски, ћирилица',
    openGraph: 'sr_RS',
  },
  {
    locale: 'sr-Latn',
    segment: 'lat',
    language: 'sr',
    script: 'Latn',
    label: 'LAT',
    name: 'Srpski, latinica',
    openGraph: 'sr_RS',
  },
  {
    locale: 'en',
    segment: 'eng',
    language: 'en',
    script: 'Latn',
    label: 'ENG',
    name: 'English',
    openGraph: 'en_GB',
  },
]

/** All locales, in the order of the switch. Cyrillic comes first, as the law on the official script has it. */
export const locales: readonly Locale[] = table.map((row) => row.locale)

/** The two Serbian locales. */
export const serbianLocales: readonly Locale[] = ['sr-Cyrl', 'sr-Latn']

/** All address segments, in the order of the switch. */
export const segments: readonly Segment[] = table.map((row) => row.segment)

/** The default locale of the site. */
export const defaultLocale: Locale = 'sr-Cyrl'

/** The row of a locale.
 *  @example localeInfo('sr-Latn').segment // 'lat' */
export function localeInfo(locale: Locale): LocaleInfo {
  const row = table.find((entry) => entry.locale === locale)
  if (!row) throw new Error(`Unknown locale: ${locale}`)
  return row
}

/** The locale of an address segment, or undefined when there is none.
 *  @example localeOfSegment('cir') // 'sr-Cyrl' */
export function localeOfSegment(segment: string | undefined): Locale | undefined {
  return table.find((entry) => entry.segment === segment)?.locale
}

/** Whether a locale is Serbian, that is, made from the Serbian source text. */
export function isSerbian(locale: Locale): boolean {
  return localeInfo(locale).language === 'sr'
}

/** Dates are the institution's, wherever the site is built or read. */
export const timeZone = 'Europe/Belgrade'
