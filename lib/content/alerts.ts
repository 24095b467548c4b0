import { getAlertSources, localText } from './notices'
import { pathInLocale } from './public-addresses'
import { now } from '@/lib/date/clock'
import type { Locale } from '@/lib/i18n/locales'

/** A site-wide notice in one locale. */
export type SiteAlert = { urgent: boolean; text: string; until: string; link?: string }

/** Notices that readers of a locale see at the build's clock, urgent ones first; in English those that were written in
 *  English. `until` is the moment (ISO 8601) at which the page itself hides the notice. */
export function alertsIn(locale: Locale): SiteAlert[] {
  const moment = now().getTime()
  return getAlertSources()
    .filter(({ from, to }) => Date.parse(from) <= moment && moment < Date.parse(to))
    .flatMap(({ urgent, text, to, link }) => {
      const words = localText(text, locale)
      if (!words) return []
      return [
        {
          urgent: urgent ?? false,
          text: words,
          until: to,
          ...(link ? { link: pathInLocale(link, locale) } : {}),
        },
      ]
    })
    .sort((a, b) => Number(b.urgent) - Number(a.urgent))
}
