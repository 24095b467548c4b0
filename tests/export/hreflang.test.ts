import { expect, test } from 'vitest'
import { alternatesOf, isFramed, makePage, readExport, type Page } from './read-export'
import { localeInfo, locales } from '@/lib/i18n/locales'

/** A page in another locale has the same address but for the segment. */
const inSegment = (page: Page, segment: string): string => page.path.replace(/^\/[a-z]+\//, `/${segment}/`)

/** What a page's hreflang must be, as far as the pages that exist tell. */
function expectedAlternates(page: Page, exists: (path: string) => boolean): Map<string, string> {
  const variants = locales
    .map((locale): [string, string] => [locale, inSegment(page, localeInfo(locale).segment)])
    .filter(([, path]) => exists(path))
  const serbian = variants.find(([locale]) => locale === 'sr-Cyrl')?.[1]
  const isHome = page.path.split('/').length === 3
  const anyone = isHome ? '/' : (serbian ?? variants[0]?.[1] ?? '')
  return new Map([
    ...variants,
    ...(serbian ? [['sr', serbian] as [string, string]] : []),
    ['x-default', anyone],
  ])
}

function wrongAlternates(page: Page, origin: string, exists: (path: string) => boolean): string[] {
  const found = alternatesOf(page)
  const expected = expectedAlternates(page, exists)
  const tags = [...new Set([...found.keys(), ...expected.keys()])]
  return tags
    .filter((tag) => found.get(tag) !== (expected.has(tag) ? origin + expected.get(tag) : undefined))
    .map((tag) => `${page.path} ${tag}: ${found.get(tag)} instead of ${expected.get(tag)}`)
}

const linked = (tags: Record<string, string>) =>
  Object.entries(tags)
    .map(([tag, path]) => `<link rel="alternate" hreflang="${tag}" href="http://x${path}">`)
    .join('')

test('hreflang names every version of a page that exists, itself included, and no other', () => {
  const { pages, origin, pageAt } = readExport()
  const framed = pages.filter(isFramed)
  expect(
    framed.flatMap((page) => wrongAlternates(page, origin, (path) => pageAt(path) !== undefined)),
  ).toEqual([])
})

test('finds a version that is missing, and one that does not exist', () => {
  const exists = (path: string) => path === '/cir/x/' || path === '/lat/x/'
  const right = { 'sr-Cyrl': '/cir/x/', 'sr-Latn': '/lat/x/', sr: '/cir/x/', 'x-default': '/cir/x/' }
  const faultsOf = (tags: Record<string, string>) =>
    wrongAlternates(makePage('/lat/x/', linked(tags)), 'http://x', exists)
  expect(faultsOf(right)).toEqual([])
  expect(faultsOf({ ...right, en: '/eng/x/' })).toEqual(['/lat/x/ en: http://x/eng/x/ instead of undefined'])
  expect(faultsOf({ 'sr-Cyrl': '/cir/x/', sr: '/cir/x/', 'x-default': '/cir/x/' })).toEqual([
    '/lat/x/ sr-Latn: undefined instead of /lat/x/',
  ])
})

const nowhere = makePage('/', '')

/** Pages that a page names, but that do not name it. */
function oneSided(page: Page, origin: string, pageAt: (path: string) => Page | undefined): string[] {
  const named = [...alternatesOf(page)].filter(([tag]) => tag !== 'x-default').map(([, url]) => url)
  return named
    .filter(
      (url) =>
        ![...alternatesOf(pageAt(url.slice(origin.length)) ?? nowhere).values()].includes(origin + page.path),
    )
    .map((url) => `${page.path} names ${url}, which does not name it`)
}

test('hreflang is mutual', () => {
  const { pages, origin, pageAt } = readExport()
  expect(pages.filter(isFramed).flatMap((page) => oneSided(page, origin, pageAt))).toEqual([])
  const a = makePage('/cir/x/', linked({ 'sr-Cyrl': '/cir/x/', 'sr-Latn': '/lat/x/' }))
  const b = makePage('/lat/x/', linked({ 'sr-Latn': '/lat/x/' }))
  expect(oneSided(a, 'http://x', () => b)).toHaveLength(2)
})

test('the choice of scripts names the three home pages and itself', () => {
  const { pageAt, origin } = readExport()
  expect(Object.fromEntries(alternatesOf(pageAt('/')!))).toEqual({
    'sr-Cyrl': `${origin}/cir/`,
    'sr-Latn': `${origin}/lat/`,
    en: `${origin}/eng/`,
    sr: `${origin}/cir/`,
    'x-default': `${origin}/`,
  })
})
