import { expect, test } from 'vitest'
import { alternatesOf, metaOf, readExport, type Page } from './read-export'
import { parseXml } from './xml'

interface Sitemap {
  urlset: {
    url: { loc: string; lastmod?: string; 'xhtml:link'?: { '@hreflang': string; '@href': string }[] }[]
  }
}

const entries = () => parseXml<Sitemap>(readExport().read('/sitemap.xml')).urlset.url
const isIndexed = (page: Page) => !metaOf(page, 'robots').some((content) => content.includes('noindex'))

test('the sitemap lists every page that may be indexed once, and no other', () => {
  const { origin, pages } = readExport()
  const expected = pages.filter(isIndexed).map((page) => origin + page.path)
  expect(
    entries()
      .map(({ loc }) => loc)
      .sort(),
  ).toEqual(expected.sort())
})

test('the sitemap names the versions of each page that the page itself names', () => {
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

test('days of change in the sitemap are real days that have come', () => {
  const days = entries().flatMap(({ lastmod }) => lastmod ?? [])
  expect(days.length).toBeGreaterThan(0)
  const today = new Date().toISOString()
  expect(days.filter((day) => Number.isNaN(Date.parse(day)) || day > today)).toEqual([])
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
