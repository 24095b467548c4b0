import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'
import { homePath, newsPath } from '@/lib/url/paths'

/** Says that a list is empty, and where to go. */
export function EmptyList({ locale }: { locale: Locale }) {
  const t = useTranslations('list')
  const serbian = locale === 'en' ? 'sr-Latn' : locale
  return (
    <p className="max-w-measure py-6">
      {t.rich('empty', {
        home: (words) => (
          <a href={homePath(locale)} className="text-link underline">
            {words}
          </a>
        ),
        news: (words) => (
          <a href={newsPath(serbian)} className="text-link underline">
            {words}
          </a>
        ),
      })}
    </p>
  )
}
