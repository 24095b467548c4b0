import { parseXml } from './parse-xml'
import { contentFaults, isAddress, isLanguage, isMailDate, repeated } from './values'

interface Item {
  title?: string
  link?: string
  guid?: { '#text': string; '@isPermaLink'?: string }
  pubDate?: string
  description?: string
  'dc:creator'?: string
  'content:encoded'?: string
  category?: ({ '#text': string } | string)[]
  'media:content'?: Record<string, string>
}

interface Rss {
  rss?: {
    '@version': string
    channel?: {
      title?: string
      link?: string
      description?: string
      language?: string
      lastBuildDate?: string
      ttl?: string
      image?: { url?: string; title?: string; link?: string; width?: string; height?: string }
      'atom:link'?: Record<string, string>
      item?: Item[]
    }
  }
}

/**
 * What is wrong with an RSS 2.0 feed by the specification (https://www.rssboard.org/rss-specification) and its best
 * practices (https://www.rssboard.org/rss-profile), as the W3C feed validator asks; empty when nothing is.
 * @param address where the feed is published
 */
export function rssFaults(text: string, address: string): string[] {
  const { rss } = parseXml<Rss>(text)
  const channel = rss?.channel
  if (rss?.['@version'] !== '2.0' || !channel) return ['it is no RSS 2.0']
  const faults: string[] = []
  for (const name of ['title', 'link', 'description'] as const)
    if (!channel[name]?.trim()) faults.push(`channel: no ${name}`)
  if (!isAddress(channel.link)) faults.push(`channel: link ${channel.link}`)
  if (!isLanguage(channel.language ?? '')) faults.push(`channel: language ${channel.language}`)
  if (!isMailDate(channel.lastBuildDate ?? '')) faults.push(`channel: lastBuildDate ${channel.lastBuildDate}`)
  if (!/^[1-9]\d*$/.test(channel.ttl ?? '')) faults.push(`channel: ttl ${channel.ttl}`)
  const self = channel['atom:link']
  if (self?.['@rel'] !== 'self' || self['@href'] !== address || self['@type'] !== 'application/rss+xml')
    faults.push(`SelfDoesntMatchLocation: ${self?.['@href']}`)
  const { image } = channel
  if (!image || !isAddress(image.url) || image.title !== channel.title || image.link !== channel.link)
    faults.push('image: not like the channel')
  if (Number(image?.width) > 144 || Number(image?.height) > 400) faults.push('image: too large')
  const items = channel.item ?? []
  if (items.length === 0) faults.push('no items')
  for (const guid of repeated(items.map((item) => item.guid?.['#text'] ?? '')))
    faults.push(`DuplicateGuid: ${guid}`)
  return [...faults, ...items.flatMap((item) => itemFaults(item).map((fault) => `${item.link}: ${fault}`))]
}

function itemFaults(item: Item): string[] {
  const faults: string[] = []
  if (!item.title?.trim() || !item.description?.trim()) faults.push('no title or description')
  if (/<[a-z]/i.test(`${item.title} ${item.description}`)) faults.push('ContainsHTML')
  if (!isAddress(item.link)) faults.push('link')
  if (!item.guid?.['#text']) faults.push('MissingGuid')
  // A guid that is no permanent link must say so; one that is must be an address.
  if (item.guid?.['@isPermaLink'] !== 'false' && !isAddress(item.guid?.['#text']))
    faults.push('InvalidPermalink')
  if (!isMailDate(item.pubDate ?? '')) faults.push(`pubDate ${item.pubDate}`)
  if (!item['dc:creator']?.trim()) faults.push('no dc:creator')
  if ((item.category ?? []).length === 0) faults.push('no category')
  const media = item['media:content']
  if (!isAddress(media?.['@url']) || media?.['@medium'] !== 'image') faults.push('media:content')
  const html = item['content:encoded'] ?? ''
  if (html.length <= (item.description ?? '').length) faults.push('the text is not whole')
  return [...faults, ...contentFaults(html)]
}
