import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { attribute } from '../../tools/export/html-tree'
import { pageRule } from './page-rule'
import { headLinks, metaOf, notFoundPath, readExport, type Page } from './read-export'
import { localeInfo, locales } from '@/lib/i18n/locales'

const isShared = (page: Page) => page.path !== notFoundPath
const pathOf = (address: string) => address.slice(readExport().origin.length)

pageRule(
  'a page is shared with a picture of its script that says what it shows',
  (page) => {
    const [image = '', width, height, alt = ''] = ['', ':width', ':height', ':alt'].map(
      (part) => metaOf(page, `og:image${part}`)[0],
    )
    const faults: string[] = []
    const segment = page.locale ? localeInfo(page.locale).segment : 'cir'
    if (!new RegExp(`^/(?:${segment}/)?slike/[a-z0-9]+\\.[0-9a-f]{12}\\.(?:png|jpg)$`).test(pathOf(image)))
      faults.push(`og:image: ${image}`)
    if (width !== '1200' || height !== '630') faults.push(`og:image is ${width} × ${height}`)
    if (!alt.trim()) faults.push('og:image has no alt')
    if (metaOf(page, 'twitter:card')[0] !== 'summary_large_image') faults.push('twitter:card')
    if (metaOf(page, 'twitter:image')[0] !== image) faults.push('twitter:image')
    return faults
  },
  [
    { html: '<title>a</title>', fault: 'og:image: ' },
    {
      html: '<meta property="og:image" content="http://localhost:3000/cir/slike/1.0123456789ab.png">',
      fault: 'og:image: ',
    },
  ],
  isShared,
)

test('every picture is 1200 × 630, light, and asked for by a page', async () => {
  const { folder, files, pages } = readExport()
  const pictures = [...files].filter((path) => /\/slike\//.test(path))
  expect(pictures.length).toBeGreaterThan(50)
  const asked = new Set(pages.flatMap((page) => metaOf(page, 'og:image')).map(pathOf))
  expect(pictures.filter((path) => !asked.has(path))).toEqual([])
  for (const path of pictures) {
    const bytes = readFileSync(join(folder, path))
    const { width, height } = await sharp(bytes).metadata()
    expect([width, height], path).toEqual([1200, 630])
    expect(bytes.length, path).toBeLessThan(path.endsWith('.png') ? 60 * 1024 : 200 * 1024)
  }
})

pageRule(
  'a page names its icons and its manifest',
  (page) => {
    const icons = headLinks(page, 'icon').map((link) => attribute(link, 'href'))
    const apple = headLinks(page, 'apple-touch-icon').map((link) => attribute(link, 'href'))
    const manifests = headLinks(page, 'manifest').map((link) => attribute(link, 'href'))
    const segment = page.locale ? localeInfo(page.locale).segment : 'cir'
    const expected = page.path === notFoundPath ? [] : [`/${segment}/manifest.webmanifest`]
    return [
      icons.join() === '/favicon.ico,/icon.svg' ? [] : [`icons: ${icons.join()}`],
      apple.join() === '/apple-touch-icon.png' ? [] : [`apple: ${apple.join()}`],
      manifests.join() === expected.join() ? [] : [`manifest: ${manifests.join()}`],
    ].flat()
  },
  [{ html: '<link rel="icon" href="/x.svg">', fault: 'icons: /x.svg' }],
)

interface Manifest {
  name: string
  lang: string
  start_url: string
  icons: { src: string; sizes: string; purpose: string }[]
}

test.each(locales)('the manifest in %s has its own name, and icons of the sizes it says', async (locale) => {
  const { read, folder, pageAt } = readExport()
  const { segment } = localeInfo(locale)
  const manifest = JSON.parse(read(`/${segment}/manifest.webmanifest`)) as Manifest
  expect(manifest.lang).toBe(locale)
  expect(manifest.start_url).toBe(`/${segment}/`)
  expect(manifest.name).toBe(metaOf(pageAt(`/${segment}/`)!, 'og:site_name')[0])
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')
  for (const { src, sizes } of manifest.icons.filter(({ src }) => src.endsWith('.png'))) {
    const { width, height } = await sharp(readFileSync(join(folder, src))).metadata()
    expect(`${width}x${height}`, src).toBe(sizes)
  }
})
