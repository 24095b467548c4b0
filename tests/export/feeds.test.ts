import { describe, expect, test } from 'vitest'
import { parseXml } from './xml'
import { attribute } from '../../tools/export/html-tree'
import { elementsOf, headLinks, makePage, readExport } from './read-export'
import { referencesOf } from './page-links'
import { localeInfo, locales } from '@/lib/i18n/locales'
import { feedPath } from '@/lib/url/paths'

interface Item {
  title: string
  link: string
  guid: { '#text': string; '@isPermaLink'?: string } | string
  pubDate: string
  description: string
  'content:encoded': string
  category: string[]
}

interface Feed {
  rss: {
    channel: {
      title: string
      link: string
      description: string
      language: string
      'atom:link': Record<string, string>
      item: Item[]
    }
  }
}

const channelOf = (segment: string) => parseXml<Feed>(readExport().read(`/${segment}/feed.xml`)).rss.channel
const guidOf = ({ guid }: Item) => (typeof guid === 'string' ? guid : guid['#text'])

describe.each(locales)('the feed in %s', (locale) => {
  const { segment } = localeInfo(locale)

  test('says what it is and where', () => {
    const channel = channelOf(segment)
    const { origin } = readExport()
    expect(channel.language).toBe(locale)
    expect(channel.link).toBe(`${origin}/${segment}/`)
    expect(channel['atom:link']['@href']).toBe(origin + feedPath(locale))
    expect(channel.title && channel.description).toBeTruthy()
  })

  test('gives each item a number, an address that exists, a day and the whole text', () => {
    const { origin, pageAt } = readExport()
    const items = channelOf(segment).item
    expect(items.length).toBeGreaterThan(5)
    expect(new Set(items.map(guidOf)).size).toBe(items.length)
    for (const item of items) {
      const page = pageAt(item.link.slice(origin.length))
      expect(page?.locale, item.link).toBe(locale)
      expect(Number.isNaN(Date.parse(item.pubDate)), item.pubDate).toBe(false)
      expect(elementsOf(page!.document, 'h1').length && item.title).toBeTruthy()
      expect(item['content:encoded'].length).toBeGreaterThan(item.description.length)
    }
    const days = items.map(({ pubDate }) => Date.parse(pubDate))
    expect(days).toEqual([...days].sort((a, b) => b - a))
  })

  test('holds no address that works only on the page', () => {
    const relative = channelOf(segment).item.flatMap((item) =>
      referencesOf(makePage('/', item['content:encoded']))
        .map(({ url }) => url)
        .filter((url) => !/^(https?:|mailto:|tel:)/.test(url)),
    )
    expect(relative).toEqual([])
  })

  test('is named by every page of the locale', () => {
    const pages = readExport().pages.filter((page) => page.locale === locale)
    const without = pages.filter(
      (page) =>
        !headLinks(page, 'alternate').some(
          (link) =>
            attribute(link, 'type') === 'application/rss+xml' &&
            attribute(link, 'href') === readExport().origin + feedPath(locale),
        ),
    )
    expect(without.map(({ path }) => path)).toEqual([])
  })
})

test('finds XML that is not well-formed', () => {
  expect(() => parseXml('<rss><channel></rss>')).toThrow('line 1')
})
