import type { Locale } from '@/lib/i18n/locales'

/** Calendar days carry no time, so they are read and written in one fixed zone. */
const dayOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const long: Record<Locale, Intl.DateTimeFormat> = {
  'sr-Cyrl': new Intl.DateTimeFormat('sr-Cyrl', dayOptions),
  'sr-Latn': new Intl.DateTimeFormat('sr-Latn', dayOptions),
  en: new Intl.DateTimeFormat('en-GB', dayOptions),
}

/** A calendar day (`YYYY-MM-DD`) in words.
 *  @example formatLongDate('2024-03-26', 'sr-Latn') // '26. mart 2024.' */
export function formatLongDate(day: string, locale: Locale): string {
  return long[locale].format(new Date(`${day}T00:00:00Z`))
}

/** A calendar day (`YYYY-MM-DD`) in figures, as Serbian institutions print it; in English in words.
 *  @example formatDate('2024-03-26', 'sr-Cyrl') // '26.03.2024.' */
export function formatDate(day: string, locale: Locale): string {
  if (locale === 'en') return formatLongDate(day, locale)
  const [year, month, date] = day.split('-')
  return `${date}.${month}.${year}.`
}

/** A year (`2024`) or a month (`2024-03`) in words; `short` leaves the year of a month out.
 *  @example formatMonth('2024-03', 'sr-Cyrl') // 'март 2024.'
 *  @example formatMonth('2024-03', 'en', 'short') // 'March'
 *  @example formatMonth('2024', 'sr-Latn') // '2024.' */
export function formatMonth(period: string, locale: Locale, form: 'full' | 'short' = 'full'): string {
  const [year, month] = period.split('-')
  const yearInWords = locale === 'en' ? `${year}` : `${year}.`
  if (!month) return yearInWords
  const language = locale === 'en' ? 'en-GB' : locale
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${period}-01T00:00:00Z`),
  )
  return form === 'short' ? name : `${name} ${yearInWords}`
}
