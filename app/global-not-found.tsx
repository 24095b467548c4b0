import './globals.css'
import type { Metadata } from 'next'
import { Mark } from '@/components/layout/mark'
import { Nearest, NotFoundIn } from '@/components/layout/not-found-parts'
import { SiteHead } from '@/components/layout/site-head'
import { defaultLocale, locales } from '@/lib/i18n/locales'
import { translatorOf } from '@/lib/i18n/translator'
import { pageIcons } from '@/lib/seo/icon'
import { getSite } from '@/lib/site'
import { nearestScript } from '@/lib/url/assets'

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
        <script type="module" src={nearestScript()} />
      </head>
      <body>
        <main className="max-w-page mx-auto w-full px-5 py-12">
          <div className="mb-8 flex items-center gap-4">
            <Mark letter={getSite().mark} size={48} />
            <p className="text-section font-serif font-semibold">404</p>
          </div>
          <Nearest />
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
