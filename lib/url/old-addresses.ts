import { defaultLocale, localeInfo, locales, localeOfSegment, type Locale } from '@/lib/i18n/locales'

/** An address that no longer is a page: a path, and parameters that a request must have. */
export type OldAddress = { from: string; query?: Record<string, string> }

/** An old address as an editor writes it.
 *  @example readAlias('/articles/vest.php?id=1344') // { from: '/articles/vest.php', query: { id: '1344' } }
 *  @example readAlias('/media/aktuelno/poseta/12') // { from: '/media/aktuelno/poseta/12/' } */
export function readAlias(alias: string): OldAddress {
  const [path = '', query] = alias.split('?', 2)
  const from = folderPath(path)
  return query ? { from, query: Object.fromEntries(new URLSearchParams(query)) } : { from }
}

/** A path as the site writes it: with a slash at the end unless its last part has an ending.
 *  @example folderPath('/cir/kontakt') // '/cir/kontakt/' */
export function folderPath(path: string): string {
  return path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`
}

/** One text for one old address, for maps and for the order of the table. */
export function addressKey({ from, query }: OldAddress): string {
  return query ? `${from}?${new URLSearchParams(query).toString()}` : from
}

/** An old address in every locale: one with the segment of a locale stands for the same path in the others too, any
 *  other was written before there were locales and counts for the default one. The address itself comes first.
 *  @example inAllLocales({ from: '/lat/a/' }).map(({ address }) => address.from) // ['/lat/a/', '/cir/a/', '/eng/a/'] */
export function inAllLocales(address: OldAddress): { address: OldAddress; locale: Locale }[] {
  const own = localeOfSegment(address.from.split('/')[1])
  if (!own) return [{ address, locale: defaultLocale }]
  const rest = address.from.slice(localeInfo(own).segment.length + 1)
  const others = locales.filter((locale) => locale !== own)
  return [own, ...others].map((locale) => ({
    address: { ...address, from: `/${localeInfo(locale).segment}${rest}` },
    locale,
  }))
}
