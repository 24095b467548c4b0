import { preload } from 'react-dom'
import fonts from './fonts.json'
import { localeInfo, type Locale } from '@/lib/i18n/locales'
import { siteScript } from '@/lib/url/assets'

/** What every page fetches first: its own script's two font files, and the site's one small script. The first frame waits
 *  for that script, which puts the reader's settings and place right; it stands in the head, as only there may it ask so. */
export function SiteHead({ locale }: { locale: Locale }) {
  const { script } = localeInfo(locale)
  const faces =
    script === 'Cyrl' ? [fonts['serif-cyrl'], fonts['sans-cyrl']] : [fonts['serif-latn'], fonts['sans-latn']]
  for (const href of faces) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const reload = process.env.VESNIK_DEV_RELOAD
  return (
    <>
      <script type="module" src={siteScript()} blocking="render" />
      {reload && <script type="module" src={reload} />}
    </>
  )
}
