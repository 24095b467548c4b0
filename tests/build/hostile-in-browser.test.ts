import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { XMLValidator } from 'fast-xml-parser'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { watch, type Incidents } from '../e2e/quiet-test'
import { hostileFiles } from '../hostile/corpus'
import { buildArchive } from './setup'
import { browserArgs, findBrowser } from '@/scripts/find-browser.mjs'
import { serveSite } from '@/tools/serve/server.mjs'

/* Every hostile text that is published, neutralised, in a site built from them, in a real browser behind the security
 * policy. */

const embargo = '2026-02-01T11:00:00Z'
const work = path.join(inject('work'), 'hostile')
const content = path.join(work, 'content')
const published = hostileFiles().filter(({ outcome }) => outcome.shows !== undefined)
const articles = published.map((file, at) => ({ ...file, id: 1000 + at, slug: `${file.kind}-${file.name}` }))

let out: string
let site: Awaited<ReturnType<typeof serveSite>>
let browser: Browser
let page: Page
let incidents: Incidents
const dialogs: string[] = []

beforeAll(async () => {
  cpSync('tests/build/content', content, { recursive: true })
  mkdirSync(path.join(content, 'articles/2024'))
  for (const { id, slug, bytes } of articles) {
    const text = bytes
      .toString('utf8')
      .replace(/^id: 77$/m, `id: ${id}`)
      .replace(/^category: posete$/m, 'category: obavestenja')
    writeFileSync(path.join(content, `articles/2024/${slug}.md`), text)
  }
  const pictures = path.join(work, 'public/images/articles/2024')
  cpSync(path.join(inject('work'), 'public'), path.join(work, 'public'), { recursive: true })
  mkdirSync(pictures, { recursive: true })
  await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#888' } })
    .jpeg()
    .toFile(path.join(pictures, 'poseta.jpg'))
  mkdirSync(path.join(work, 'public/files/2024'))
  cpSync(path.join(work, 'public/files/2026/radno-vreme.pdf'), path.join(work, 'public/files/2024/poziv.pdf'))
  out = buildArchive(work, 'out', embargo, {
    VESNIK_CONTENT: content,
    VESNIK_PUBLIC: path.join(work, 'public'),
  })
  site = await serveSite({ root: out, port: 0 })
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() })
  page = await browser.newPage()
  page.setDefaultTimeout(10_000)
  incidents = watch(page, site.address)
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
}, 400_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** What on the open page could act: scripts that are not the site's own, handlers, addresses that are programs, frames. */
const active = () =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const named = (element: Element) => element.outerHTML.slice(0, 120)
    return all
      .filter((element) => {
        const isForeign =
          element.localName === 'script' &&
          !/^(?:application\/ld\+json|module)$/.test(element.getAttribute('type') ?? '')
        const isFrame = /^(?:iframe|object|embed|base|portal|frame)$/.test(element.localName)
        const acts = [...element.attributes].some(
          ({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|vbscript|data:text)/i.test(value),
        )
        return isForeign || isFrame || acts
      })
      .map(named)
  })

/** Opens an address and expects that nothing happens but that it is shown. */
async function openQuietly(address: string): Promise<void> {
  const response = await page.goto(site.address + address, { waitUntil: 'load' })
  expect(response?.status()).toBe(200)
  expect(await active()).toEqual([])
  expect({ ...incidents, dialogs, url: page.url() }).toEqual({
    console: [],
    foreign: [],
    dialogs: [],
    url: site.address + address,
  })
}

it('holds all texts of the corpus that are published', () => {
  expect(articles.length).toBeGreaterThanOrEqual(60)
})

it.each(articles)('stays text on its page: $slug', async ({ id, slug }) => {
  await openQuietly(`/${id % 2 ? 'lat' : 'cir'}/aktuelno/${slug}/${id}/`)
  // Whatever the text closes or opens, the page around it is whole.
  expect(await page.locator('main').count()).toBe(1)
  expect(await page.locator('body > footer, footer').last().isVisible()).toBe(true)
})

it.each([
  '/cir/',
  '/lat/aktuelno/',
  '/cir/aktuelno/arhiva/2024/03/',
  '/lat/pretraga/?q=alert',
  '/cir/pretraga/?q=script',
])('stays text in lists and in the search: %s', async (address) => {
  await openQuietly(address)
  if (address.includes('?q=')) await page.locator('main a[href*="/aktuelno/"]').first().waitFor()
  expect(await active()).toEqual([])
  expect({ ...incidents, dialogs }).toEqual({ console: [], foreign: [], dialogs: [] })
})

describe('the files that programs read', () => {
  const files = (pattern: RegExp) =>
    readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name))
  const read = (name: string) => readFileSync(path.join(out, name), 'utf8')

  it('are whole, without unseen characters', () => {
    const json = files(/\.json$/)
    const xml = files(/\.xml$/)
    expect(json.length).toBeGreaterThan(10)
    expect(xml.length).toBeGreaterThan(10)
    for (const name of json) expect(() => JSON.parse(read(name)) as unknown).not.toThrow()
    for (const name of xml) expect([name, XMLValidator.validate(read(name))]).toEqual([name, true])
    const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/
    expect([...json, ...xml].filter((name) => unseen.test(read(name)))).toEqual([])
  })

  it('hold the hostile texts', () => {
    const feed = read('cir/feed.xml')
    expect(articles.some(({ slug }) => feed.includes(slug))).toBe(true)
    const cards = files(/^lat\/pretraga\/\d+\.json$/)
      .map(read)
      .join('')
    for (const { slug } of articles) expect(cards).toContain(slug)
  })
})
