import { planFolder, readPlanned } from '@/lib/plan/plan-folder'
import { alertsIn, type SiteAlert } from '@/lib/content/alerts'
import { navigationLinks, type NavigationLink } from '@/lib/content/navigation'
import type { Locale } from '@/lib/i18n/locales'
import { getSite } from '@/lib/site'

/** What every page of a locale shows, whatever it is about. A change of it renders all pages again: keep it small. */
export type Frame = {
  /** The main menu. */
  navigation: NavigationLink[]
  /** Pages that the footer leads to. */
  footer: NavigationLink[]
  /** Notices for all readers, while their time lasts. */
  alerts: SiteAlert[]
}

/** The frame of a locale, made from the content. */
export function makeFrame(locale: Locale): Frame {
  const site = getSite()
  return {
    navigation: navigationLinks(site.navigation, locale),
    footer: navigationLinks(site.footer ?? [], locale),
    alerts: alertsIn(locale),
  }
}

/** File of the plan that holds the frames of all locales. */
export const frameFile = 'frame.json'

/** The frame of a locale, for the parts that all pages share. */
export function frameOf(locale: Locale): Frame {
  const plan = planFolder()
  if (!plan) return makeFrame(locale)
  const frame = readPlanned<Record<Locale, Frame>>(plan, frameFile)?.[locale]
  if (!frame) throw new Error(`The plan of this build has no frame for ${locale}.`)
  return frame
}
