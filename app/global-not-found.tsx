import './globals.css'
import type { Metadata } from 'next'
import { Mark } from '@/components/layout/mark'
import { SiteHead } from '@/components/layout/site-head'
import { defaultLocale, locales, type Locale } from '@/lib/i18n/locales'
import { translatorOf } from '@/lib/i18n/translator'
import { pageIcons } from '@/lib/seo/icon'
import { getSite } from '@/lib/site'
import { homePath, newsPath } from '@/lib/url/paths'

export const metadata: Metadata = {
  title: `404 | ${locales.map((locale) => translatorOf(locale)('notFound.title')).join(' | ')}`,
  icons: pageIcons,
}

/** The one 404 page of a static site, so it speaks all three. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <head>
        <SiteHead locale={defaultLocale} />
      </head>
      <body>
        <main className="max-w-page mx-auto w-full px-5 py-12">
          <div className="mb-8 flex items-center gap-4">
            <Mark letter={getSite().mark} size={48} />
            <p className="text-section font-serif font-semibold">404</p>
          </div>
          <div className="grid gap-8 lg:grid-cols-3">
            {locales.map((locale, index) => (
              <NotFoundIn key={locale} locale={locale} level={index === 0 ? 1 : 2} />
            ))}
          </div>
        </main>
      </body>
    </html>
  )
}

function NotFoundIn({ locale, level }: { locale: Locale; level: 1 | 2 }) {
  const t = translatorOf(locale)
  const Heading = `h${level}` as const
  return (
    <section lang={locale} className="border-link border-t-3 pt-4">
      <Heading className="text-section mb-2 font-serif font-semibold">{t('notFound.title')}</Heading>
      <p className="mb-3">{t('notFound.text')}</p>
      <ul>
        <li>
          <a href={homePath(locale)} className="text-link inline-block py-1 underline">
            {t('notFound.home')}
          </a>
        </li>
        <li>
          <a href={newsPath(locale)} className="text-link inline-block py-1 underline">
            {t('notFound.news')}
          </a>
        </li>
      </ul>
    </section>
  )
}
