import type { Locale } from './locales'
import english from './messages/en.json'
import cyrillic from './messages/sr-Cyrl.json'
import { variantMessages } from '@/lib/variant/messages'

/** Texts of the interface. Written in Cyrillic and in English; the Latin ones are derived. */
export type Messages = typeof cyrillic

const byLocale: Record<Locale, Messages> = {
  'sr-Cyrl': cyrillic,
  'sr-Latn': variantMessages(cyrillic, 'Latn'),
  en: english,
}

/** The interface's texts in a locale. */
export function messagesFor(locale: Locale): Messages {
  return byLocale[locale]
}
