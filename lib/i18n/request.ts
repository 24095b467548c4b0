import { getRequestConfig } from 'next-intl/server'
import { locale as rootSegment } from 'next/root-params'
import { defaultLocale, localeOfSegment, timeZone } from './locales'
import type { Locale } from './locales'
import { messagesFor } from './messages'

/** next-intl's configuration of one page: the locale comes from the address segment unless one is asked for. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = (asked as Locale | undefined) ?? localeOfSegment(await rootSegment()) ?? defaultLocale
  return { locale, messages: messagesFor(locale), timeZone }
})
