import { describe, expect, test } from 'vitest'
import { attribute } from '../../tools/export/html-tree'
import { elementsOf, headLinks, metaOf, readExport, type Page } from './read-export'
import { parsePublishedList } from '@/lib/content/published-list'
import { isHidden } from '@/lib/content/published'
import { readArticles } from '@/lib/content/source'
import { pageFile, type RedirectTable } from '@/lib/redirects/table'
import { addressKey, inAllLocales, readAlias } from '@/lib/url/old-addresses'

const table = () => JSON.parse(readExport().read('/redirects.json')) as RedirectTable
const withoutHash = (path: string) => path.replace(/#.*$/, '')

/** Where a page at an old address leads: by its refresh, its canonical link and its plain link. */
const waysOn = (page: Page) => ({
  refresh: elementsOf(page.document, 'meta')
    .filter((meta) => attribute(meta, 'http-equiv') === 'refresh')
    .map((meta) => attribute(meta, 'content')),
  canonical: headLinks(page, 'canonical').map((link) => attribute(link, 'href')),
  links: elementsOf(page.document, 'a').map((link) => attribute(link, 'href')),
})

describe('the table of redirects', () => {
  test('holds every alias of every published article, and nothing that is a page', () => {
    const keys = new Set(table().redirects.map(addressKey))
    const aliases = readArticles()
      .filter((source) => !isHidden(source))
      .flatMap(({ aliases = [] }) => aliases)
    expect(aliases.length).toBeGreaterThan(3)
    const forms = aliases.flatMap((alias) => inAllLocales(readAlias(alias)).map(({ address }) => address))
    expect(forms.filter((address) => !keys.has(addressKey(address)))).toEqual([])
    expect(table().redirects.filter(({ from }) => readExport().pageAt(from))).toEqual([])
  })

  test('leads to pages that are there, in one step', () => {
    const { pageAt } = readExport()
    const { redirects, gone } = table()
    const old = new Set([...redirects, ...gone].map(({ from }) => from))
    expect(redirects.filter(({ to }) => !pageAt(withoutHash(to)) || old.has(to))).toEqual([])
    expect(redirects.length).toBeGreaterThan(10)
  })

  test('finds every article by its number', () => {
    const { pageAt } = readExport()
    const paths = Object.entries(table().articles).flatMap(([id, { slug, segments }]) =>
      segments.map((segment) => `/${segment}/aktuelno/${slug}/${id}/`),
    )
    expect(paths.length).toBeGreaterThan(40)
    expect(paths.filter((path) => !pageAt(path))).toEqual([])
  })
})

describe('pages at old addresses', () => {
  test('stand wherever a rule needs no query, and lead on without a script', () => {
    const { oldAddresses, origin } = readExport()
    const byPath = new Map(oldAddresses.map((page) => [page.path, page]))
    for (const { from, to } of table().redirects.filter(({ query }) => !query)) {
      const page = byPath.get(pageFile(from).replace(/index\.html$/, ''))
      expect(page && waysOn(page), from).toEqual({
        refresh: [`0; url=${to}`],
        canonical: [origin + withoutHash(to)],
        links: [to],
      })
      expect(metaOf(page!, 'robots'), `${from}: noindex would take the new address down`).toEqual([])
      expect(elementsOf(page!.document, 'script')).toEqual([])
    }
  })

  test('of what is gone are not indexed', () => {
    const byPath = new Map(readExport().oldAddresses.map((page) => [page.path, page]))
    for (const { from } of table().gone) expect(metaOf(byPath.get(from)!, 'robots')).toEqual(['noindex'])
  })
})

test('the list of published addresses that the site carries names every article', () => {
  const { entries, wrongLines } = parsePublishedList(readExport().read('/objavljeno.txt'))
  expect(wrongLines).toEqual([])
  const listed = new Set(entries.map(({ id, slug }) => `${id}/${slug}`))
  const articles = readArticles().filter((source) => !isHidden(source))
  expect(articles.filter(({ id, slug }) => !listed.has(`${id}/${slug}`))).toEqual([])
})
