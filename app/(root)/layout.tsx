import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SiteHead } from '@/components/layout/site-head'
import { choiceMetadata } from '@/lib/seo/choice-metadata'
import { defaultLocale } from '@/lib/i18n/locales'

export function generateMetadata(): Metadata {
  return choiceMetadata()
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale}>
      <head>
        <SiteHead locale={defaultLocale} />
      </head>
      <body>{children}</body>
    </html>
  )
}
