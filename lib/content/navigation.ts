import { inLocale } from './bilingual'
import { getPage } from './pages'
import type { Locale } from '@/lib/i18n/locales'
import type { NavigationEntry } from '@/lib/site'
import { archivePath, newsPath, standingPath } from '@/lib/url/paths'

/** A link of a menu, in the reader's locale. `to` is `aktuelno`, `arhiva` or a standing page's slug. */
export type NavigationLink = { to: string; path: string; label: string }

/** Sections of the site that are no standing pages. */
const sections: Record<string, (locale: Locale) => string> = {
  aktuelno: (locale) => newsPath(locale),
  arhiva: (locale) => archivePath(locale),
}

/** Links of a menu of site.yaml; pages that the locale does not have are left out. */
export function navigationLinks(entries: readonly NavigationEntry[], locale: Locale): NavigationLink[] {
  return entries.flatMap(({ to, label }) => {
    const page = sections[to] ? undefined : getPage(locale, to)
    const path = sections[to]?.(locale) ?? (page && standingPath(locale, to))
    return path ? [{ to, path, label: label ? inLocale(label, locale) : (page?.title ?? to) }] : []
  })
}
