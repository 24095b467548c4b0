import { parseXml } from './parse-xml'
import { contentFaults, isAddress, isInternetDate, isLanguage, repeated } from './values'

interface Link {
  '@rel'?: string
  '@href'?: string
  '@type'?: string
  '@hreflang'?: string
}

interface Entry {
  id?: string
  title?: string
  updated?: string
  published?: string
  link?: Link | Link[]
  author?: unknown
  summary?: string
  category?: { '@term'?: string }[]
  content?: { '#text'?: string; '@type'?: string }
}

interface Atom {
  feed?: {
    '@xmlns'?: string
    '@xml:lang'?: string
    id?: string
    title?: string
    updated?: string
    link?: Link | Link[]
    author?: { name?: string; uri?: string }
    icon?: string
    logo?: string
    entry?: Entry[]
  }
}

const linksOf = (link: Link | Link[] | undefined): Link[] => (Array.isArray(link) ? link : link ? [link] : [])

/**
 * What is wrong with an Atom 1.0 feed by RFC 4287, sections 3 and 4; empty when nothing is.
 * @param address where the feed is published
 */
export function atomFaults(text: string, address: string): string[] {
  const { feed } = parseXml<Atom>(text)
  if (feed?.['@xmlns'] !== 'http://www.w3.org/2005/Atom') return ['it is no Atom 1.0']
  const faults: string[] = []
  if (!isLanguage(feed['@xml:lang'] ?? '')) faults.push(`xml:lang ${feed['@xml:lang']}`)
  if (!isAddress(feed.id)) faults.push(`4.2.6 id: ${feed.id}`)
  if (!feed.title?.trim()) faults.push('4.2.14 title')
  if (!isInternetDate(feed.updated ?? '')) faults.push(`4.2.15 updated: ${feed.updated}`)
  const links = linksOf(feed.link)
  const self = links.filter((link) => link['@rel'] === 'self').map((link) => link['@href'])
  if (self.length !== 1 || self[0] !== address) faults.push(`SelfDoesntMatchLocation: ${self.join()}`)
  faults.push(...alternateFaults(links))
  const entries = feed.entry ?? []
  if (!feed.author?.name && entries.some(({ author }) => !author)) faults.push('4.1.1 author')
  for (const image of [feed.icon, feed.logo]) if (!isAddress(image)) faults.push(`icon or logo: ${image}`)
  if (entries.length === 0) faults.push('no entries')
  for (const id of repeated(entries.map(({ id = '' }) => id))) faults.push(`DuplicateEntries: ${id}`)
  return [
    ...faults,
    ...entries.flatMap((entry) => entryFaults(entry).map((fault) => `${entry.id}: ${fault}`)),
  ]
}

/** Section 4.1.1: no two alternate links of the same type and language. */
function alternateFaults(links: readonly Link[]): string[] {
  const alternates = links.filter((link) => (link['@rel'] ?? 'alternate') === 'alternate')
  if (alternates.length === 0) return ['no alternate link']
  const kinds = alternates.map((link) => `${link['@type']} ${link['@hreflang']}`)
  return [
    ...repeated(kinds).map((kind) => `DuplicateAlternates: ${kind}`),
    ...alternates.filter((link) => !isAddress(link['@href'])).map((link) => `link ${link['@href']}`),
  ]
}

function entryFaults(entry: Entry): string[] {
  const faults = alternateFaults(linksOf(entry.link))
  if (!isAddress(entry.id)) faults.push('4.2.6 id')
  if (!entry.title?.trim()) faults.push('4.2.14 title')
  for (const moment of [entry.updated, entry.published])
    if (!isInternetDate(moment ?? '')) faults.push(`date ${moment}`)
  if ((entry.published ?? '') > (entry.updated ?? '')) faults.push('updated before it was published')
  if ((entry.category ?? []).some((category) => !category['@term'])) faults.push('4.2.2.1 term')
  if (entry.content?.['@type'] !== 'html') faults.push('4.1.3.1 type')
  if (!entry.summary?.trim()) faults.push('no summary')
  return [...faults, ...contentFaults(entry.content?.['#text'] ?? '')]
}
