import { describe, expect, test } from 'vitest'
import { atomFaults } from '../../tools/checks/machines/atom'
import { jsonFeedFaults } from '../../tools/checks/machines/json-feed'
import { rssFaults } from '../../tools/checks/machines/rss'
import { readExport } from './read-export'
import { parseXml } from './xml'
import { listCategories } from '@/lib/content/categories'
import { locales } from '@/lib/i18n/locales'
import { feedPath } from '@/lib/url/paths'

interface Rss {
  rss: { channel: { item: { title: string; link: string; 'content:encoded': string }[] } }
}

interface Atom {
  feed: { entry: { title: string; link: Record<string, string>; content: { '#text': string } }[] }
}

interface JsonFeed {
  items: { id: string; url: string; title: string; content_html: string }[]
}

const judges = { rss: rssFaults, atom: atomFaults, json: jsonFeedFaults }
const formats = Object.keys(judges) as (keyof typeof judges)[]

/** Every feed: of each locale, and of each of its categories. */
const feeds = locales.flatMap((locale) =>
  [undefined, ...listCategories(locale).map(({ key }) => key)].map((category) => ({ locale, category })),
)

test('every category of a locale has its feeds', () => {
  expect(feeds.length).toBeGreaterThan(20)
  const { files } = readExport()
  const paths = feeds.flatMap(({ locale, category }) =>
    formats.map((format) => feedPath(locale, format, category)),
  )
  expect(paths.filter((path) => !files.has(path))).toEqual([])
})

describe.each(formats)('%s', (format) => {
  test('is valid in every locale and category', () => {
    const { origin, read } = readExport()
    const faults = feeds.flatMap(({ locale, category }) => {
      const path = feedPath(locale, format, category)
      return judges[format](read(path), origin + path).map((fault) => `${path}: ${fault}`)
    })
    expect(faults).toEqual([])
  })

  test.each([
    ['a wrong address', (text: string) => text.replaceAll('/lat/', '/wrong/')],
    [
      'an address that works only on the page',
      (text: string) =>
        text.replace(/<content[^>]*>|<content:encoded>|"content_html": "/, (start) =>
          start.startsWith('"') ? `${start}<a href=\\"/x\\">a</a>` : `${start}&lt;a href="/x"&gt;a&lt;/a&gt;`,
        ),
    ],
    ['the same number twice', (text: string) => text.replaceAll(/aktuelno\/\d+(?=["<])/g, 'aktuelno/1')],
    ['a day that is none', (text: string) => text.replace(/(202\d-\d\d-\d\dT|\d\d Mar 202\d)/g, '99')],
  ])('is found invalid with %s', (_, spoil) => {
    const { origin, read } = readExport()
    const path = feedPath('sr-Latn', format)
    expect(judges[format](spoil(read(path)), origin + path)).not.toEqual([])
  })
})

describe.each(feeds)('the feeds in $locale, category $category', ({ locale, category }) => {
  test('hold the same articles, whole', () => {
    const { read } = readExport()
    const rss = parseXml<Rss>(read(feedPath(locale, 'rss', category))).rss.channel
    const atom = parseXml<Atom>(read(feedPath(locale, 'atom', category))).feed
    const json = JSON.parse(read(feedPath(locale, 'json', category))) as JsonFeed
    const expected = rss.item.map((item) => [item.link, item.title, item['content:encoded']])
    expect(atom.entry.map(({ link, title, content }) => [link['@href'], title, content['#text']])).toEqual(
      expected,
    )
    expect(json.items.map((item) => [item.url, item.title, item.content_html])).toEqual(expected)
  })
})
