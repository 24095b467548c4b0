import { createTranslator } from 'next-intl'
import type { Locale } from './locales'
import { messagesFor } from './messages'

/** The interface's texts outside pages (feeds, the 404 page), where no request tells the locale.
 *  @example translatorOf('en')('site.news') // 'News' */
export function translatorOf(locale: Locale) {
  return createTranslator({ locale, messages: messagesFor(locale) })
}
