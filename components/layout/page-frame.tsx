import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { PageAddresses } from './script-switcher'
import { SiteAlerts } from './site-alerts'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import type { Locale } from '@/lib/i18n/locales'

type PageFrameProps = {
  locale: Locale
  /** The same page in the other locales; see `lib/content/addresses`. */
  addresses: PageAddresses
  /** Entry of the menu that the page belongs to. */
  section?: string
  children: ReactNode
}

/** Everything around a page's own content. */
export function PageFrame({ locale, addresses, section, children }: PageFrameProps) {
  const t = useTranslations('site')
  return (
    <>
      <a
        href="#sadrzaj"
        className="no-print bg-paper text-link sr-only p-3 font-semibold focus:not-sr-only focus:fixed focus:top-1 focus:left-1 focus:z-30"
      >
        {t('skip')}
      </a>
      <SiteHeader locale={locale} addresses={addresses} {...(section ? { section } : {})} />
      <SiteAlerts locale={locale} />
      <main
        id="sadrzaj"
        tabIndex={-1}
        className="max-w-page mx-auto w-full px-5 focus:outline-none focus-visible:[box-shadow:none]"
      >
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
