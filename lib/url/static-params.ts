import { localeInfo, locales, type Locale, type Segment } from '@/lib/i18n/locales'

/** Route parameters of a page in all locales together. A static export refuses a route that has none in one locale,
 *  so routes do not ask locale by locale: a site without translations has no English articles.
 *  @example inEachLocale(() => [{}]) // [{ locale: 'cir' }, { locale: 'lat' }, { locale: 'eng' }] */
export function inEachLocale<Params extends object>(
  paramsIn: (locale: Locale) => Params[],
): (Params & { locale: Segment })[] {
  return locales.flatMap((locale) =>
    paramsIn(locale).map((params) => ({ ...params, locale: localeInfo(locale).segment })),
  )
}
