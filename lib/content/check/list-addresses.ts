/* Addresses of lists: which of them exist depends on all articles together. */
import { listPages } from '../list-pages'
import { listAt, textAt, valueAt, type Content, type ContentFile } from './content-files'
import { isSerbian, locales, type Locale } from '@/lib/i18n/locales'
import { archivePath, categoryPath, categoryYearPath, feedPath, newsPath, tagPath } from '@/lib/url/paths'
import { slugify } from '@/lib/variant/source'

/** Address of a list, of one of its numbered pages when a number is given. */
type PathIn = (locale: Locale, page?: number) => string

/**
 * Addresses of all lists that the site has now, and of their numbered pages: news, categories, categories in a year, years and
 * months of the archive, keywords. A list exists in a locale that has published articles for it.
 */
export function listAddresses({ files, now }: Content): string[] {
  const translated = new Set(files.map(({ source }) => source.path))
  const articles = files.filter((file) => file.kind === 'Article' && isPublished(file, now))
  return locales.flatMap((locale) => {
    const own = articles.filter(
      (file) => isSerbian(locale) || translated.has(`${file.folder}/${file.slug}.en.md`),
    )
    const lists = new Map<string, { pathIn: PathIn; size: number }>()
    for (const file of own)
      for (const pathIn of listsOf(file)) {
        const path = pathIn(locale)
        const list = lists.get(path)
        if (list) list.size += 1
        else lists.set(path, { pathIn, size: 1 })
      }
    return [...lists].flatMap(([path, { pathIn, size }]) => [
      path,
      ...pageNumbers(size).map((page) => pathIn(locale, page)),
      ...feedsOf(path, locale),
    ])
  })
}

/** Whether readers see an article: it is no draft, and its time has come. */
export function isPublished(file: ContentFile, now: Date): boolean {
  const publishAt = textAt(file.data, ['publishAt'])
  return (
    valueAt(file.data, ['draft']) !== true && !(publishAt && new Date(publishAt).getTime() > now.getTime())
  )
}

/** Lists that an article stands in. Values that do not fit the schema are another rule's matter. */
function listsOf({ data }: ContentFile): PathIn[] {
  const lists: PathIn[] = [newsPath]
  const category = textAt(data, ['category'])
  if (category) lists.push((locale, page) => categoryPath(locale, category, page))
  const [, month, year] = /^((\d{4})-\d\d)-\d\d$/.exec(textAt(data, ['date']) ?? '') ?? []
  if (month && year) {
    lists.push((locale, page) => archivePath(locale, year, page))
    lists.push((locale, page) => archivePath(locale, month, page))
    if (category) lists.push((locale, page) => categoryYearPath(locale, category, year, page))
  }
  for (const tag of new Set(
    listAt(data, ['tags'])
      .filter((one) => typeof one === 'string')
      .map(slugOf),
  ))
    if (tag) lists.push((locale, page) => tagPath(locale, tag, page))
  return lists
}

const slugs = new Map<string, string>()

/** Slug of a keyword; the same ones come again and again. */
function slugOf(tag: string): string {
  const slug = slugs.get(tag) ?? slugify(tag)
  slugs.set(tag, slug)
  return slug
}

const pageNumbers = (size: number): number[] =>
  listPages(Array.from({ length: size })).numbered.map((_, index) => index + 1)

/** Feeds of a category. */
function feedsOf(path: string, locale: Locale): string[] {
  const [, category] = /\/rubrika\/([^/]+)\/$/.exec(path) ?? []
  return category
    ? (['rss', 'atom', 'json'] as const).map((format) => feedPath(locale, format, category))
    : []
}
