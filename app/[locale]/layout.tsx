import '../globals.css'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { SiteHead } from '@/components/layout/site-head'
import { localeOfSegment } from '@/lib/i18n/locales'

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export const dynamicParams = false

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const locale = localeOfSegment((await params).locale)
  if (!locale) notFound()
  return (
    <html lang={locale}>
      <head>
        <SiteHead locale={locale} />
      </head>
      <body>{children}</body>
    </html>
  )
}
