import { expect, test } from 'vitest'
import { attribute } from '../../tools/export/html-tree'
import { missingTarget, ownTarget, referencesOf } from './page-links'
import { pageRule } from './page-rule'
import { isFramed, notFoundPath, readExport, type Export, type Page } from './read-export'
import { localeInfo, locales } from '@/lib/i18n/locales'

pageRule(
  'every address on this site leads to something that is there',
  (page) => {
    const site = readExport()
    return referencesOf(page).flatMap(({ url }) => {
      if (!url.trim()) return ['an empty address']
      const target = ownTarget(url, page.path, site.origin)
      const fault = target && missingTarget(site, target.path, target.id)
      return fault ? [`${url}: ${fault}`] : []
    })
  },
  [
    { html: '<a href="/lat/nema/">', fault: '/lat/nema/ does not exist' },
    { html: '<a href="../nema">', fault: '/lat/nema does not exist' },
    { html: '<img srcset="/a.jpg 1x, /b.jpg 2x">', fault: '/b.jpg does not exist' },
    { html: '<a href="/lat/#nema">', fault: '/lat/ has no #nema' },
    { html: '<meta property="og:image" content="/x.png">', fault: '/x.png does not exist' },
    { html: '<a href="">', fault: 'an empty address' },
  ],
)

pageRule(
  'addresses of pages are written as they are, without a redirect',
  (page) => {
    const { origin, pageAt } = readExport()
    return referencesOf(page).flatMap(({ url }) => {
      const path = ownTarget(url, page.path, origin)?.path ?? '/'
      const isPage = !path.endsWith('/') && pageAt(`${path}/`) !== undefined
      return isPage || path.endsWith('/index.html') ? [url] : []
    })
  },
  [
    { html: '<a href="/lat/kontakt">', fault: '/lat/kontakt' },
    { html: '<a href="/lat/index.html">', fault: '/lat/index.html' },
  ],
)

test('every file that a style sheet asks for is there', () => {
  const site = readExport()
  const sheets = [...site.files].filter((path) => path.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(0)
  const asked = sheets.flatMap((sheet) =>
    [...site.read(sheet).matchAll(/url\((?:"([^"]*)"|'([^']*)'|([^)]*))\)/g)]
      .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
      .filter((url) => !url.startsWith('data:'))
      .map((url) => new URL(url, site.origin + sheet)),
  )
  expect(asked.filter(({ pathname }) => pathname.endsWith('.woff2')).length).toBeGreaterThan(3)
  expect(asked.filter((url) => url.origin !== site.origin || !site.files.has(url.pathname))).toEqual([])
})

/** What leads a reader on: links, and the search form. */
const WAYS = new Set(['a', 'form'])

/** Paths that a reader reaches from one page by links, without changing script or language. */
function reachableFrom(start: string, { origin, pageAt }: Pick<Export, 'origin' | 'pageAt'>): Set<string> {
  const seen = new Set([start])
  for (const path of seen) {
    const page = pageAt(path)
    if (!page) continue
    for (const { element, url } of referencesOf(page)) {
      if (!WAYS.has(element.tagName) || attribute(element, 'data-segment') !== undefined) continue
      const target = ownTarget(url, path, origin)
      if (target) seen.add(target.path)
    }
  }
  return seen
}

/** Pages of a locale to which no way of links leads from its home page. */
function orphans(site: Pick<Export, 'origin' | 'pageAt' | 'pages'>): string[] {
  return locales.flatMap((locale) => {
    const reached = reachableFrom(`/${localeInfo(locale).segment}/`, site)
    return site.pages
      .filter((page) => page.locale === locale && !reached.has(page.path))
      .map(({ path }) => path)
  })
}

test('links lead to every page from the home page of its locale', () => {
  const site = readExport()
  expect(orphans(site)).toEqual([])
  const planted: Page = { ...site.pages.find(isFramed)!, path: '/lat/nigde/' }
  expect(orphans({ ...site, pages: [...site.pages, planted] })).toEqual([planted.path])
})

test('the page / leads to the three home pages', () => {
  const { origin, pageAt } = readExport()
  const targets = referencesOf(pageAt('/')!)
    .filter(({ element }) => element.tagName === 'a')
    .map(({ url }) => ownTarget(url, '/', origin)?.path)
  expect(targets).toEqual(['/cir/', '/lat/', '/eng/'])
  expect(pageAt(notFoundPath)).toBeDefined()
})
