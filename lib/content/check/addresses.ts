/* The addresses that the site will answer, so that links and aliases can be checked before it is built. */
import { locales, serbianLocales } from '@/lib/i18n/locales'
import { folderPath } from '@/lib/url/old-addresses'
import {
  archivePath,
  articlePath,
  feedPath,
  homePath,
  newsPath,
  searchPath,
  standingPath,
  tagPath,
} from '@/lib/url/paths'
import { valueAt, type Content, type ContentFile } from './content-files'
import { listAddresses } from './list-addresses'

/** Addresses by what stands there: the path of a content file, or a part of the site itself. */
export interface Addresses {
  readonly live: ReadonlyMap<string, ContentFile | 'site'>
  /** Article by its lasting number, for suggestions. */
  readonly articleById: ReadonlyMap<string, ContentFile>
}

/** All addresses of the site made from this content, drafts and embargoed articles too. */
export function siteAddresses(content: Content): Addresses {
  const live = new Map<string, ContentFile | 'site'>(
    ['/', '/sitemap.xml', '/robots.txt'].map((path) => [path, 'site']),
  )
  for (const locale of locales) {
    for (const pathIn of [homePath, newsPath, archivePath, tagPath, searchPath])
      live.set(pathIn(locale), 'site')
    for (const format of ['rss', 'atom', 'json'] as const) live.set(feedPath(locale, format), 'site')
  }
  for (const path of listAddresses(content)) live.set(path, 'site')
  const articleById = new Map<string, ContentFile>()
  const translated = new Set(content.files.map(({ source }) => source.path))
  for (const file of content.files) {
    if (file.kind === 'Article') articleById.set(String(valueAt(file.data, ['id'])), file)
    const english = `${file.folder}/${file.slug}.en.md`
    const localesOfFile = translated.has(english) ? locales : serbianLocales
    for (const locale of localesOfFile) {
      const path = fileAddress(file, locale)
      if (path) live.set(path, file)
    }
  }
  return { live, articleById }
}

/** Address of an article or a standing page; undefined for translations, and for articles without a number.
 *  @example fileAddress(file, 'sr-Cyrl') // '/cir/aktuelno/poseta/4693/' */
export function fileAddress(file: ContentFile, locale: (typeof locales)[number]): string | undefined {
  if (file.kind === 'Page') return standingPath(locale, file.slug)
  const id = valueAt(file.data, ['id'])
  return file.kind === 'Article' && typeof id === 'number'
    ? articlePath(locale, { slug: file.slug, id })
    : undefined
}

/** A path as the site writes it: without query and fragment, with a slash at the end unless it is a file.
 *  @example sitePath('/cir/kontakt#mapa') // '/cir/kontakt/' */
export function sitePath(url: string): string {
  return folderPath(url.replace(/[?#].*$/s, ''))
}
