import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inLocale } from '@/lib/content/bilingual'
import type { Locale } from '@/lib/i18n/locales'
import { frameOf } from '@/lib/pages/frame'
import { getSite } from '@/lib/site'
import { feedPath, newsPath, tagPath } from '@/lib/url/paths'

/** Who publishes the site, where they are, and what else there is to read. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = useTranslations('site')
  const site = getSite()
  const pages = frameOf(locale).footer
  const { street, postalCode, city, country } = site.address
  return (
    <footer className="no-print border-rule bg-wash text-small text-ink-soft border-t">
      <div className="max-w-page mx-auto grid gap-8 px-5 py-8 lg:grid-cols-[2fr_1fr_1fr]">
        <div>
          <h2 className="text-ink mb-2 font-semibold">{inLocale(site.name, locale)}</h2>
          <address className="not-italic">
            {inLocale(street, locale)}, {postalCode} {inLocale(city, locale)}, {inLocale(country, locale)}
          </address>
          {site.demo && <p className="text-ink mt-2 font-semibold">{inLocale(site.demo, locale)}</p>}
        </div>
        {pages.length > 0 && (
          <FooterLinks title={t('pages')}>
            {pages.map((link) => (
              <FooterLink key={link.path} href={link.path} label={link.label} />
            ))}
          </FooterLinks>
        )}
        <FooterLinks title={t('subscribe')}>
          <FooterLink href={newsPath(locale)} label={t('news')} />
          <FooterLink href={feedPath(locale)} label="RSS" isName />
          <FooterLink href={feedPath(locale, 'atom')} label="Atom" isName />
          <FooterLink href={feedPath(locale, 'json')} label="JSON Feed" isName />
          <FooterLink href={tagPath(locale)} label={t('keywords')} />
          {(site.social ?? []).map((network) => (
            <FooterLink key={network.url} href={network.url} label={network.name} isName />
          ))}
        </FooterLinks>
      </div>
    </footer>
  )
}

function FooterLinks({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title}>
      <h2 className="text-ink mb-2 font-semibold">{title}</h2>
      <ul>{children}</ul>
    </nav>
  )
}

/** A link of the footer; the name of a format or a network is the same in every script. */
function FooterLink({ href, label, isName }: { href: string; label: string; isName?: boolean }) {
  return (
    <li>
      <a
        href={href}
        translate={isName ? 'no' : undefined}
        className="hover:text-ink inline-block py-1 underline"
      >
        {label}
      </a>
    </li>
  )
}
