import { notFound } from 'next/navigation'
import { localeOfSegment, type Locale } from './locales'

/** Parameters of every route under `[locale]`: the folder receives the address segment. */
export type LocaleParams = { params: Promise<{ locale: string }> }

/** The locale of a page from its route parameters; an unknown segment is a page that does not exist. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  return localeOfSegment((await params).locale) ?? notFound()
}
