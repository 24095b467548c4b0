import { contentFaults, isAddress, isInternetDate, isLanguage, repeated } from './values'

/**
 * What is wrong with a JSON Feed by version 1.1 (https://www.jsonfeed.org/version/1.1/); empty when nothing is.
 * @param address where the feed is published
 */
export function jsonFeedFaults(text: string, address: string): string[] {
  const feed = JSON.parse(text) as Record<string, unknown>
  const faults: string[] = []
  if (feed.version !== 'https://jsonfeed.org/version/1.1') faults.push(`version ${String(feed.version)}`)
  if (typeof feed.title !== 'string' || !feed.title.trim()) faults.push('title')
  if (feed.feed_url !== address) faults.push(`feed_url ${String(feed.feed_url)}`)
  for (const name of ['home_page_url', 'icon', 'favicon'])
    if (!isAddress(feed[name])) faults.push(`${name} ${String(feed[name])}`)
  if (!isLanguage(String(feed.language))) faults.push(`language ${String(feed.language)}`)
  faults.push(...authorFaults(feed))
  if (!Array.isArray(feed.items) || feed.items.length === 0) return [...faults, 'items']
  const items = feed.items as Record<string, unknown>[]
  for (const id of repeated(items.map(({ id }) => String(id)))) faults.push(`id stands twice: ${id}`)
  return [
    ...faults,
    ...items.flatMap((item) => itemFaults(item).map((fault) => `${String(item.id)}: ${fault}`)),
  ]
}

/** Version 1.1 has `authors`, a list; each says at least one thing. The single `author` of version 1 is deprecated. */
function authorFaults({ authors, author }: Record<string, unknown>): string[] {
  if (author !== undefined) return ['author is of version 1']
  const list = Array.isArray(authors) ? (authors as Record<string, unknown>[]) : []
  if (list.length === 0) return ['no authors']
  return list
    .filter(({ name, url, avatar }) => !(name ?? url ?? avatar))
    .map(() => 'an author without anything')
}

function itemFaults(item: Record<string, unknown>): string[] {
  const faults: string[] = []
  if (typeof item.id !== 'string' || !item.id) faults.push('id must be a text')
  if (typeof item.content_html !== 'string' || !item.content_html) faults.push('no content')
  if (!isAddress(item.url)) faults.push('url')
  if (item.image !== undefined && !isAddress(item.image)) faults.push('image')
  for (const name of ['date_published', 'date_modified'])
    if (!isInternetDate(String(item[name]))) faults.push(`${name} ${String(item[name])}`)
  const { tags } = item
  if (!Array.isArray(tags) || tags.some((tag) => typeof tag !== 'string' || !tag)) faults.push('tags')
  return [...faults, ...contentFaults(String(item.content_html))]
}
