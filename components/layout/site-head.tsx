import fonts from './fonts.json'
import { localeInfo, type Locale } from '@/lib/i18n/locales'
import { browserScript } from '@/lib/url/assets'

/** What every page fetches first: its own script's two font files, and the site's one small script. */
export function SiteHead({ locale }: { locale: Locale }) {
  const { script } = localeInfo(locale)
  const faces =
    script === 'Cyrl' ? [fonts['serif-cyrl'], fonts['sans-cyrl']] : [fonts['serif-latn'], fonts['sans-latn']]
  return (
    <>
      {faces.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <script type="module" src={browserScript()} async />
    </>
  )
}
