import type { Segment } from '@/lib/i18n/locales'

/** The first article; its address is that of the institution's own site. */
export const seedPath =
  'aktuelno/studijska-poseta-delegacije-komesarijata-za-izbeglice-i-migracije-gruziji/4693/'
export const seedFile =
  'content/articles/2024/studijska-poseta-delegacije-komesarijata-za-izbeglice-i-migracije-gruziji.md'

/** An article with a chart, a table and notes. */
export const chartPath = 'aktuelno/u-2023-godini-u-centrima-evidentirano-108808-migranata/9001/'

/** An article that was not translated. */
export const untranslatedPath = 'aktuelno/razmena-iskustava-o-azilu-i-integraciji-u-italiji/3835/'

/** One page of every kind, by its path in a locale. */
const kinds = {
  home: '',
  list: 'aktuelno/',
  'older page of the list': 'aktuelno/strana/1/',
  category: 'aktuelno/rubrika/statistika/',
  'category in one year': 'aktuelno/rubrika/obuke/godina/2024/',
  keywords: 'aktuelno/oznake/',
  'news with a keyword': 'aktuelno/oznake/migracije/',
  archive: 'aktuelno/arhiva/',
  'year of the archive': 'aktuelno/arhiva/2024/',
  'month of the archive': 'aktuelno/arhiva/2024/03/',
  article: seedPath,
  'article with chart, table and notes': chartPath,
  'search page': 'pretraga/',
  'page with the address': 'kontakt/',
  'long page': 'pristupacnost/',
}

/** The English list is still on one page. */
const isThere = (segment: Segment, path: string) => segment !== 'eng' || !path.includes('/strana/')

/** One page of every kind in every locale that has it, as `[name, path]`. */
export const everyKind: [string, string][] = [
  ...(['cir', 'lat', 'eng'] as const).flatMap((segment) =>
    Object.entries(kinds)
      .filter(([, path]) => isThere(segment, path))
      .map(([name, path]): [string, string] => [`${name} in ${segment}`, `/${segment}/${path}`]),
  ),
  ['404 page', '/nema/te/strane/'],
]

/** One page of every kind in one locale. */
export const everyKindIn = (segment: Segment): [string, string][] =>
  everyKind.filter(([, path]) => path.startsWith(`/${segment}/`))
