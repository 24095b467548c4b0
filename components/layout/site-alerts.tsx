import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'
import { frameOf } from '@/lib/pages/frame'

/** Notices for all readers, above the page. The page's script hides one whose time has passed since the build; the
 *  section goes with the last of them. */
export function SiteAlerts({ locale }: { locale: Locale }) {
  const t = useTranslations('alert')
  const { alerts } = frameOf(locale)
  if (alerts.length === 0) return null
  return (
    <section aria-label={t('title')} className="no-print border-rule bg-wash border-b">
      {alerts.map(({ urgent, text, until, link }) => (
        <div
          key={text}
          data-until={until}
          className={`border-l-4 ${urgent ? 'border-accent' : 'border-link'}`}
        >
          <p className="max-w-page mx-auto px-4 py-3">
            <strong className={urgent ? 'text-accent' : 'text-link'}>{t(urgent ? 'urgent' : 'info')}:</strong>{' '}
            {text}
            {link && (
              <>
                {' '}
                <a href={link} className="text-link underline">
                  {t('more')}
                </a>
              </>
            )}
          </p>
        </div>
      ))}
    </section>
  )
}
