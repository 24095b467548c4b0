import { useTranslations } from 'next-intl'
import { localeInfo, locales, type Locale } from '@/lib/i18n/locales'
import { englishListPath } from '@/lib/url/paths'

/** Address of the same page in each locale that has it. */
export type PageAddresses = Partial<Record<Locale, string>>

/** ЋИР | LAT | ENG: plain links to the same page. Without a translation ENG leads to the English list, which says why. */
export function ScriptSwitcher({ current, addresses }: { current: Locale; addresses: PageAddresses }) {
  const t = useTranslations()
  return (
    <nav aria-label={t('site.language')}>
      <ul className="switch">
        {locales.map((locale) => (
          <li key={locale}>
            <SwitchLink locale={locale} isCurrent={locale === current} address={addresses[locale]} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

type SwitchLinkProps = { locale: Locale; isCurrent: boolean; address: string | undefined }

function SwitchLink({ locale, isCurrent, address }: SwitchLinkProps) {
  const t = useTranslations('switch')
  const { label, name, segment } = localeInfo(locale)
  return (
    <a
      href={address ?? englishListPath(true)}
      hrefLang={locale}
      aria-current={isCurrent ? 'true' : undefined}
      title={address ? undefined : t('noTranslation')}
      data-segment={segment}
    >
      <span lang={locale} translate="no">
        {label}
        <span className="sr-only"> {name}</span>
      </span>
    </a>
  )
}
