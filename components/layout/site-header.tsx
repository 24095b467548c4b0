import { useTranslations } from 'next-intl'
import { DisplaySettings } from './display-settings'
import { Mark } from './mark'
import { SearchBox, SearchLink } from './search-box'
import { ScriptSwitcher, type PageAddresses } from './script-switcher'
import { inLocale } from '@/lib/content/bilingual'
import type { Locale } from '@/lib/i18n/locales'
import { frameOf } from '@/lib/pages/frame'
import { getSite } from '@/lib/site'
import { homePath, standingPath } from '@/lib/url/paths'

type SiteHeaderProps = { locale: Locale; addresses: PageAddresses; section?: string }

/** Utility bar with `Kontakt | Aa | ЋИР LAT ENG`, then the institution's name and the main menu. The bar stays at the upper
 *  edge while the page scrolls, so the header itself makes no box that would end before the page does. */
export function SiteHeader({ locale, addresses, section }: SiteHeaderProps) {
  return (
    <header className="contents">
      <UtilityBar locale={locale} addresses={addresses} section={section} />
      <Masthead locale={locale} section={section} />
    </header>
  )
}

function UtilityBar({ locale, addresses, section }: SiteHeaderProps) {
  const t = useTranslations('site')
  const site = getSite()
  return (
    <div className="no-print bg-bar text-small text-on-bar stays-on-top z-20">
      <div className="max-w-page relative mx-auto flex min-h-11 flex-wrap items-center justify-end gap-x-4 px-5 sm:gap-x-6">
        {site.demo && <p className="mr-auto hidden sm:block">{inLocale(site.demo, locale)}</p>}
        <a
          href={standingPath(locale, 'kontakt')}
          aria-current={section === 'kontakt' ? 'page' : undefined}
          className="inline-flex min-h-11 items-center no-underline hover:underline aria-[current]:underline"
        >
          {t('contact')}
        </a>
        <DisplaySettings />
        <ScriptSwitcher current={locale} addresses={addresses} />
      </div>
    </div>
  )
}

function Masthead({ locale, section }: { locale: Locale; section?: string | undefined }) {
  const t = useTranslations('site')
  const site = getSite()
  return (
    <div className="border-rule border-b">
      <div className="max-w-page mx-auto flex flex-wrap items-center gap-y-1 px-5 pt-3 pb-1 sm:gap-x-8 sm:gap-y-3 sm:py-4">
        <a
          href={homePath(locale)}
          className="flex w-full min-w-0 items-center gap-3 no-underline sm:w-auto sm:gap-4"
        >
          <Mark letter={site.mark} size={48} />
          <span className="sm:text-card min-w-0 font-serif leading-tight font-semibold text-balance">
            {inLocale(site.name, locale)}
            <span className="text-small text-ink-soft block font-sans font-normal">
              {inLocale(site.tagline, locale)}
            </span>
          </span>
        </a>
        <nav aria-label={t('main')} className="no-print flex-1 lg:ml-auto lg:flex-none">
          <ul className="flex flex-wrap gap-x-5 sm:gap-x-6">
            {frameOf(locale).navigation.map((link) => (
              <li key={link.path}>
                <a
                  href={link.path}
                  aria-current={link.to === section ? 'page' : undefined}
                  className="hover:border-accent aria-[current]:border-accent flex min-h-11 items-center border-b-2 border-transparent font-semibold no-underline"
                >
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox locale={locale} />
        <SearchLink locale={locale} />
      </div>
    </div>
  )
}
