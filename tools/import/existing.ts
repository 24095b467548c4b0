import { listAt, textAt, valueAt, type ContentFile } from '@/lib/content/check/content-files'
import { articlePath } from '@/lib/url/paths'
import { sameText } from './compare-texts'
import type { JoinedItem } from './join-copies'

/** The article that an item has become already: by old address, or by two of number, date and title. */
export function existingArticle(item: JoinedItem, articles: readonly ContentFile[]): ContentFile | undefined {
  const paths = new Set(item.copies.flatMap(({ oldPath }) => oldPath ?? []))
  const { id, date, title } = item.source
  const agreeing = (file: ContentFile): number =>
    Number(id !== undefined && valueAt(file.data, ['id']) === id) +
    Number(textAt(file.data, ['date']) === date) +
    Number(sameText(textAt(file.data, ['title']) ?? '', title))
  return (
    articles.find((file) => addressesOf(file).some((address) => paths.has(address))) ??
    articles.find((file) => agreeing(file) >= 2)
  )
}

/** Addresses under which an article is or was known, without a slash at the end. */
function addressesOf(file: ContentFile): string[] {
  const id = Number(valueAt(file.data, ['id']))
  const live = (['sr-Cyrl', 'sr-Latn', 'en'] as const).map((locale) =>
    articlePath(locale, { slug: file.slug, id }),
  )
  const old = listAt(file.data, ['aliases']).filter((alias) => typeof alias === 'string')
  const source = textAt(file.data, ['source', 'url'])
  const published = source !== undefined && URL.canParse(source) ? [new URL(source).pathname] : []
  return [...live, ...old, ...published].map((address) => address.replace(/\/$/, ''))
}
