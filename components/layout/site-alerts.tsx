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
    <section
      aria-label={t('title')}
      className="no-print border-rule bg-wash border-b not-has-[>:not([hidden])]:hidden"
    >
      {alerts.map(({ urgent, text, until, link }) => (
        <div
          key={text}
          data-until={until}
          data-urgent={urgent || undefined}
          className="border-link data-urgent:border-accent border-l-8"
        >
          <p className="max-w-page mx-auto py-3 pr-5 pl-3 lg:pl-4">
            <strong className={urgent ? 'text-accent' : 'text-link'}>{t(urgent ? 'urgent' : 'info')}:</strong>{' '}
            {text}
            {link && (
              <>
                {' '}
                <a href={link} className="text-link whitespace-nowrap underline">
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
