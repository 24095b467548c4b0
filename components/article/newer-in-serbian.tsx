import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { localeInfo, type Locale } from '@/lib/i18n/locales'

/** Says on a translated page that the Serbian text has changed since, and where it is.
 *  @param pathIn path of the text in a Serbian locale */
export function NewerInSerbian({ pathIn }: { pathIn: (locale: Locale) => string }) {
  const t = useTranslations('article')
  const to = (locale: Locale) => (label: ReactNode) => (
    <a href={pathIn(locale)} hrefLang={localeInfo(locale).locale} className="text-link underline">
      {label}
    </a>
  )
  return (
    <p className="border-accent bg-wash text-small max-w-measure my-3 border-l-4 p-3">
      {t.rich('newerInSerbian', { cir: to('sr-Cyrl'), lat: to('sr-Latn') })}
    </p>
  )
}
