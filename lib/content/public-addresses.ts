import { publishedArticles, translationOf } from './published'
import { readPages, readPageTranslations } from './source'
import { isSerbian, localeInfo, localeOfSegment, locales, type Locale } from '@/lib/i18n/locales'
import { folderPath } from '@/lib/url/old-addresses'
import { articlePath, standingPath } from '@/lib/url/paths'

/** A page that old addresses may lead to. */
export type PublicAddress = {
  slug: string
  locales: Locale[]
  pathIn: (locale: Locale) => string
  /** Old addresses as the editor wrote them. */
  aliases: string[]
}

const withEnglish = (translated: boolean): Locale[] =>
  locales.filter((locale) => isSerbian(locale) || translated)

/** Articles and standing pages that are public, with their old addresses. */
export function publishedAddresses(): {
  articles: (PublicAddress & { id: number })[]
  pages: PublicAddress[]
} {
  const translatedPages = new Set(readPageTranslations().map(({ slug }) => slug))
  return {
    articles: publishedArticles().map((source) => ({
      id: source.id,
      slug: source.slug,
      locales: withEnglish(translationOf(source) !== undefined),
      pathIn: (locale) => articlePath(locale, source),
      aliases: source.aliases ?? [],
    })),
    pages: readPages().map(({ slug, aliases = [] }) => ({
      slug,
      locales: withEnglish(translatedPages.has(slug)),
      pathIn: (locale) => standingPath(locale, slug),
      aliases,
    })),
  }
}

/** The same page in another locale, for a path that an editor gave once for all of them; the path as given where the
 *  locale has no such page, or where the path is none of this site.
 *  @example pathInLocale('/cir/kontakt/', 'sr-Latn') // '/lat/kontakt/' */
export function pathInLocale(path: string, locale: Locale): string {
  const { articles, pages } = publishedAddresses()
  const isAsked = ({ pathIn, locales: own }: PublicAddress) =>
    own.some((one) => pathIn(one) === folderPath(path))
  const page = [...articles, ...pages].find(isAsked)
  if (page) return page.locales.includes(locale) ? page.pathIn(locale) : page.pathIn('sr-Latn')
  const [, segment] = path.split('/')
  if (!localeOfSegment(segment)) return path
  return path.replace(`/${segment}`, `/${localeInfo(locale).segment}`)
}
