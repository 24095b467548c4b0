import { expect, test } from 'vitest'
import { attribute, textOf } from '../../tools/export/html-tree'
import { pageRule, type PageCheck } from './page-rule'
import {
  elementsOf,
  headLinks,
  isFramed,
  isSearch,
  metaOf,
  notFoundPath,
  readExport,
  type Page,
} from './read-export'
import { localeInfo } from '@/lib/i18n/locales'

/** Search engines are asked to leave out what has no content of its own. */
const isIndexed = (page: Page): boolean => page.path !== notFoundPath && !isSearch(page)
const hasAddress = (page: Page): boolean => page.path !== notFoundPath
const titleOf = (page: Page): string[] =>
  elementsOf(page.document, 'title')
    .filter(({ parentNode }) => parentNode?.nodeName === 'head')
    .map(textOf)

/** Exactly one value, with something in it. */
function once(what: string, values: string[]): string[] {
  if (values.length !== 1) return [`has ${values.length} × ${what}`]
  return values[0]?.trim() ? [] : [`has an empty ${what}`]
}

pageRule(
  'the language of a page is that of its address',
  (page) => {
    const lang = attribute(elementsOf(page.document, 'html')[0]!, 'lang')
    const expected = page.locale ?? 'sr-Cyrl'
    return lang === expected ? [] : [`lang is ${lang}, not ${expected}`]
  },
  [{ html: '<html lang="sr">', fault: 'not sr-Latn' }],
)

pageRule(
  'a page has one title',
  (page) =>
    once(
      'title',
      titleOf(page).filter((_, index) => index === 0),
    ),
  [
    { html: '<title> </title>', fault: 'empty title' },
    { html: '<p>', fault: '0 × title' },
  ],
)

pageRule(
  'a page has one description',
  (page) => once('description', metaOf(page, 'description')),
  [{ html: '<meta name="description" content="">', fault: 'empty description' }],
  hasAddress,
)

pageRule('a page adapts to the width of the window', (page) => once('viewport', metaOf(page, 'viewport')), [
  { html: '<title>x</title>', fault: '0 × viewport' },
])

pageRule(
  'a page says once whether it is indexed',
  (page) => {
    const robots = metaOf(page, 'robots')
    const expected = isIndexed(page) ? 0 : 1
    return robots.length === expected ? [] : [`has ${robots.length} × robots`]
  },
  [{ html: '<meta name="robots" content="noindex">', fault: '1 × robots' }],
)

pageRule(
  'a page is canonical to itself',
  (page) => {
    const hrefs = headLinks(page, 'canonical').map((link) => attribute(link, 'href'))
    const own = readExport().origin + page.path
    return hrefs.length === 1 && hrefs[0] === own ? [] : [`canonical: ${hrefs.join(', ')}`]
  },
  [{ html: '<link rel="canonical" href="http://localhost:3000/cir/x/">', fault: 'canonical: .*cir' }].map(
    (one) => ({ ...one, fault: new RegExp(one.fault) }),
  ),
  hasAddress,
)

const openGraph: PageCheck = (page) => {
  const expected: Record<string, string> = {
    'og:url': readExport().origin + page.path,
    'og:description': metaOf(page, 'description')[0] ?? '',
    'og:locale': page.locale ? localeInfo(page.locale).openGraph : '',
  }
  const faults = ['og:title', 'og:type', 'og:site_name', ...Object.keys(expected)].flatMap((name) =>
    once(name, metaOf(page, name)),
  )
  for (const [name, value] of Object.entries(expected))
    if (metaOf(page, name)[0] !== value) faults.push(`${name} is ${metaOf(page, name)[0]}, not ${value}`)
  if (!(titleOf(page)[0] ?? '').startsWith(metaOf(page, 'og:title')[0] ?? '?'))
    faults.push('og:title is not the title')
  return faults
}

pageRule(
  'a page describes itself to those who share it',
  openGraph,
  [
    { html: '<title>x</title>', fault: '0 × og:title' },
    { html: '<meta property="og:locale" content="en_GB">', fault: 'og:locale is en_GB, not sr_RS' },
  ],
  isFramed,
)

/** Values that stand on more than one page of a locale. */
function repeated(valueOf: (page: Page) => string, pages: readonly Page[]): string[] {
  const paths = new Map<string, string[]>()
  for (const page of pages) {
    const key = `${page.locale}: ${valueOf(page)}`
    paths.set(key, [...(paths.get(key) ?? []), page.path])
  }
  return [...paths]
    .filter(([, where]) => where.length > 1)
    .map(([key, where]) => `${key} → ${where.join(' ')}`)
}

test.each([
  ['title', (page: Page) => titleOf(page)[0] ?? ''],
  ['description', (page: Page) => metaOf(page, 'description')[0] ?? ''],
] as const)('no two pages of a locale have the same %s', (_, valueOf) => {
  const pages = readExport().pages.filter(hasAddress)
  expect(repeated(valueOf, pages)).toEqual([])
  expect(repeated(valueOf, [pages[1]!, { ...pages[1]!, path: '/planted/' }])).toHaveLength(1)
})
