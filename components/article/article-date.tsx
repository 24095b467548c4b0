import { useLocale } from 'next-intl'
import { formatDate } from '@/lib/date/format-date'
import type { Locale } from '@/lib/i18n/locales'

/** A day in figures, as Serbian institutions print it. */
export function ArticleDate({ day, className }: { day: string; className?: string }) {
  const locale = useLocale() as Locale
  return (
    <time dateTime={day} className={className}>
      {formatDate(day, locale)}
    </time>
  )
}
