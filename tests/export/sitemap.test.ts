import { expect, test } from 'vitest'
import { alternatesOf, metaOf, readExport, type Page } from './read-export'
import { parseXml } from './xml'
import { inParts } from '@/lib/seo/sitemap'

interface Urlset {
  urlset: {
    url: { loc: string; lastmod?: string; 'xhtml:link'?: { '@hreflang': string; '@href': string }[] }[]
  }
}

interface Index {
  sitemapindex: { sitemap: { loc: string; lastmod?: string }[] }
}

interface News {
  urlset: {
    url: {
      loc: string
      'news:news': {
        'news:publication': { 'news:name': string; 'news:language': string }
        'news:publication_date': string
        'news:title': string
      }
    }[]
  }
}

const newsFile = '/sitemaps/novo.xml'
const index = () => parseXml<Index>(readExport().read('/sitemap.xml')).sitemapindex.sitemap
const pathOf = (loc: string) => loc.slice(readExport().origin.length)
const files = () => index().map(({ loc }) => pathOf(loc))
const entriesOf = (file: string) => parseXml<Urlset>(readExport().read(file)).urlset.url
const entries = () =>
  files()
    .filter((file) => file !== newsFile)
    .flatMap(entriesOf)
const isIndexed = (page: Page) => !metaOf(page, 'robots').some((content) => content.includes('noindex'))

test('the index names every sitemap there is, and no other', () => {
  const there = [...readExport().files].filter((path) => /^\/sitemaps\/[^/]+\.xml$/.test(path))
  expect(files().sort()).toEqual(there.sort())
  expect(there.length).toBeGreaterThan(5)
})

test('the sitemaps list every page that may be indexed once, and no other', () => {
  const { origin, pages } = readExport()
  const expected = pages.filter(isIndexed).map((page) => origin + page.path)
  expect(
    entries()
      .map(({ loc }) => loc)
      .sort(),
  ).toEqual(expected.sort())
})

test('the sitemaps name the versions of each page that the page itself names', () => {
  const { origin, pageAt } = readExport()
  const listed = entries().filter(({ loc }) => loc !== `${origin}/`)
  const inSitemap = listed.map((entry) => [
    entry.loc,
    Object.fromEntries((entry['xhtml:link'] ?? []).map((link) => [link['@hreflang'], link['@href']])),
  ])
  const inPages = listed.map(({ loc }) => [
    loc,
    Object.fromEntries(alternatesOf(pageAt(loc.slice(origin.length))!)),
  ])
  expect(inSitemap).toEqual(inPages)
})

test('articles of a year are in the sitemap of that year, oldest first, so that a new one changes one file', () => {
  const years = files().filter((file) => /vesti-\d{4}\.xml$/.test(file))
  expect(years.length).toBeGreaterThan(3)
  for (const file of years) {
    const days = entriesOf(file).map(({ loc }) => loc)
    expect(
      days.every((loc) => /\/aktuelno\/[a-z0-9-]+\/\d+\/$/.test(loc)),
      file,
    ).toBe(true)
  }
})

test('a sitemap that grows beyond what search engines take is continued in another file', () => {
  const many = Array.from({ length: 45 }, (_, index) => ({ url: `http://x/${index}`, languages: {} }))
  const parts = inParts('vesti-2024', many, 20)
  expect(parts.map(({ name, entries }) => `${name}: ${entries.length}`)).toEqual([
    'vesti-2024: 20',
    'vesti-2024-2: 20',
    'vesti-2024-3: 5',
  ])
  expect(inParts('vesti-2024', many.slice(0, 41), 20)[0]).toEqual(parts[0])
})

test('every file stays within the limits of the protocol', () => {
  for (const file of files()) {
    const text = readExport().read(file)
    expect(Buffer.byteLength(text), file).toBeLessThan(50 * 1024 * 1024)
    expect(entriesOf(file).length, file).toBeGreaterThan(0)
    expect(entriesOf(file).length, file).toBeLessThanOrEqual(20_000)
  }
})

test('days of change in the sitemaps are real days that have come', () => {
  const days = [...entries(), ...index()].flatMap(({ lastmod }) => lastmod ?? [])
  expect(days.length).toBeGreaterThan(0)
  const today = new Date().toISOString()
  expect(days.filter((day) => Number.isNaN(Date.parse(day)) || day > today)).toEqual([])
})

test('the news sitemap, when there is fresh news, says what Google asks for', () => {
  if (!readExport().files.has(newsFile)) return
  const { origin, pageAt } = readExport()
  for (const { loc, 'news:news': news } of parseXml<News>(readExport().read(newsFile)).urlset.url) {
    const page = pageAt(loc.slice(origin.length))!
    expect(news['news:publication']['news:language']).toBe(page.locale === 'en' ? 'en' : 'sr')
    expect(news['news:publication']['news:name']).toBe(metaOf(page, 'og:site_name')[0])
    expect(news['news:title']).toBe(metaOf(page, 'og:title')[0])
    expect(news['news:publication_date']).toBe(metaOf(page, 'article:published_time')[0]?.slice(0, 10))
  }
})

test('robots.txt lets everyone in and names the sitemap', () => {
  const lines = readExport()
    .read('/robots.txt')
    .split('\n')
    .map((line) => line.trim())
  expect(lines.map((line) => line.toLowerCase())).toContain('user-agent: *')
  expect(lines).toContain(`Sitemap: ${readExport().origin}/sitemap.xml`)
  expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([])
})
