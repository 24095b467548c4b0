import { isSerbian, type Locale } from '@/lib/i18n/locales'
import type { Bilingual } from '@/lib/site'
import { toLatinText } from '@/lib/variant/messages'

/** A text of site.yaml in a locale: Serbian is written in Cyrillic, and Latin is made from it.
 *  @example inLocale({ sr: 'Вести', en: 'News' }, 'sr-Latn') // 'Vesti' */
export function inLocale(text: Bilingual, locale: Locale): string {
  if (!isSerbian(locale)) return text.en
  return locale === 'sr-Latn' ? toLatinText(text.sr) : text.sr
}
