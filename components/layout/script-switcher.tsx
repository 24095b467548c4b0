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
      <ul className="border-on-bar/50 flex overflow-hidden rounded-full border">
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
      className="aria-[current]:text-brand flex min-h-8 min-w-[min(3.25rem,18vw)] items-center justify-center px-[min(0.75rem,2vw)] font-semibold tracking-wide no-underline hover:underline focus-visible:-outline-offset-3 aria-[current]:bg-white"
    >
      <span lang={locale} translate="no">
        {label}
        <span className="sr-only"> {name}</span>
      </span>
    </a>
  )
}
