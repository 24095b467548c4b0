import { describe, expect, test } from 'vitest'
import { readExport } from './read-export'
import { parseXml } from './xml'
import { localeInfo, locales } from '@/lib/i18n/locales'

interface Rss {
  rss: { channel: { item: { title: string; link: string; 'content:encoded': string }[] } }
}

interface Entry {
  id: string
  title: { '#text': string }
  updated: string
  link: { '@href': string }
  content: { '#text': string }
  author?: unknown
}

interface Atom {
  feed: {
    id: string
    title: string
    updated: string
    author?: unknown
    entry: Entry[]
    link: Record<string, string>[]
  }
}

interface JsonFeed {
  version: string
  title: string
  home_page_url: string
  feed_url: string
  items: {
    id: string
    url: string
    title: string
    content_html: string
    date_published?: string
    date_modified?: string
  }[]
}

describe.each(locales)('the other feeds in %s', (locale) => {
  const folder = `/${localeInfo(locale).segment}`
  const site = () => readExport()
  const rss = () => parseXml<Rss>(site().read(`${folder}/feed.xml`)).rss.channel
  const atom = () => parseXml<Atom>(site().read(`${folder}/atom.xml`)).feed
  const json = () => JSON.parse(site().read(`${folder}/feed.json`)) as JsonFeed

  test('hold the same articles as RSS', () => {
    const expected = rss().item.map((item) => [item.link, item.title, item['content:encoded']])
    const entries = atom().entry.map(({ link, title, content }) => [
      link['@href'],
      title['#text'],
      content['#text'],
    ])
    expect(entries).toEqual(expected)
    expect(json().items.map((item) => [item.url, item.title, item.content_html])).toEqual(expected)
  })

  test('Atom has what RFC 4287 asks for', () => {
    const feed = atom()
    expect(feed.link.find((link) => link['@rel'] === 'self')?.['@href']).toBe(
      `${site().origin}${folder}/atom.xml`,
    )
    expect(feed.id && feed.title).toBeTruthy()
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length)
    for (const { updated } of [feed, ...feed.entry]) expect(Number.isNaN(Date.parse(updated))).toBe(false)
    // Section 4.1.1: an author of the feed unless every entry has one.
    expect(feed.author !== undefined || feed.entry.every(({ author }) => author !== undefined)).toBe(true)
  })

  test('JSON Feed has what its version asks for', () => {
    const feed = json()
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1(\.1)?$/)
    expect(feed.feed_url).toBe(`${site().origin}${folder}/feed.json`)
    expect(feed.home_page_url).toBe(`${site().origin}${folder}/`)
    for (const item of feed.items)
      expect(item.id && item.url && (item.date_published ?? item.date_modified), item.url).toBeTruthy()
  })
})
