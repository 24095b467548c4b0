import { inLocale } from './bilingual'
import { getPage } from './pages'
import type { Locale } from '@/lib/i18n/locales'
import type { NavigationEntry } from '@/lib/site'
import { newsPath, standingPath } from '@/lib/url/paths'

/** A link of a menu, in the reader's locale. `to` is `aktuelno` or a standing page's slug. */
export type NavigationLink = { to: string; path: string; label: string }

/** Links of a menu of site.yaml; pages that the locale does not have are left out. */
export function navigationLinks(entries: readonly NavigationEntry[], locale: Locale): NavigationLink[] {
  return entries.flatMap((entry) => {
    const page = entry.to === 'aktuelno' ? undefined : getPage(locale, entry.to)
    if (entry.to !== 'aktuelno' && !page) return []
    const path = page ? standingPath(locale, entry.to) : newsPath(locale)
    const label = entry.label ? inLocale(entry.label, locale) : (page?.title ?? entry.to)
    return [{ to: entry.to, path, label }]
  })
}
