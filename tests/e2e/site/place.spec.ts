import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test as quiet } from '../quiet-test'
import { seedPath } from '../site-pages'
import { switchNames } from '../site-texts'
import { serveSite } from '@/tools/serve/server.mjs'

/** Pixels that a block may stand elsewhere after the switch. */
const tolerance = 1.5
const places = 20

/** The article of the export with its five paragraphs twelve times over, served as the site is: a page of sixty blocks. */
async function makeLongArticle(folder: string) {
  const out = resolve(process.env.VESNIK_OUT || 'out')
  for (const name of ['_next', '_v', 'fonts', 'speculation-rules.json'])
    await symlink(join(out, name), join(folder, name))
  for (const name of ['index.html', '404.html', 'icon.svg']) await cp(join(out, name), join(folder, name))
  for (const segment of ['cir', 'lat']) {
    const file = join(segment, seedPath, 'index.html')
    const html = await readFile(join(out, file), 'utf8')
    const [, body = ''] = /<div class="prose[^"]*">(<p id="b1".*?)<\/div>/s.exec(html) ?? []
    const copies = Array.from({ length: 12 }, (_, copy) => body.replace(/ id="/g, ` id="k${copy}-`))
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), html.replace(body, copies.join('')))
  }
}

const test = quiet.extend<{ baseURL: string }>({
  trace: 'off',
  baseURL: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'vesnik-place-'))
    await makeLongArticle(folder)
    const { address, close } = await serveSite({ root: folder, port: 0 })
    await use(address)
    await close()
    await rm(folder, { recursive: true })
  },
})

/** Where a point of a block stands on the screen: 0 is the block's top, 1 its bottom. */
interface Place {
  id: string
  point: number
  y: number
}

/** Notes in every frame, from the first one on, where the block that a page was asked to show has its top. */
const watchFrames = (page: Page) =>
  page.addInitScript(() => {
    const note = JSON.parse(sessionStorage.getItem('vesnik.place') ?? '[]') as [
      string,
      number,
      string,
      string,
    ]
    const tops: number[] = []
    Object.assign(window, { tops })
    const look = () => {
      const block = document.getElementById(note[3])
      if (block) tops.push(block.getBoundingClientRect().top)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

/** Scrolls to a part of the article; gives back the first block that begins on the screen, or the one that goes on there. */
function scrollTo(page: Page, part: number): Promise<Place> {
  return page.evaluate((share) => {
    const body = document.querySelector('.prose:has(#k0-b1)')!.getBoundingClientRect()
    window.scrollTo(0, scrollY + body.top + share * body.height)
    const edge = document.querySelector('[data-segment]')!.getBoundingClientRect().bottom
    const blocks = [...document.querySelectorAll('.prose [id]')]
    const box = (block: Element) => block.getBoundingClientRect()
    const first = blocks.find((block) => box(block).top >= edge && box(block).top < innerHeight)
    if (first) return { id: first.id, point: 0, y: box(first).top }
    const filling = blocks.find((block) => box(block).bottom > edge)!
    return { id: filling.id, point: (edge - box(filling).top) / box(filling).height, y: edge }
  }, part)
}

/** How far a place is from where it was when all has arrived, and how far the page moved between its frames. */
async function distance(page: Page, place: Place) {
  await page.waitForLoadState('load')
  return page.evaluate(async ({ id, point, y }) => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const { top, height } = document.getElementById(id)!.getBoundingClientRect()
    const { tops } = window as unknown as { tops: number[] }
    return { error: Math.abs(top + point * height - y), jump: Math.max(...tops) - Math.min(...tops) }
  }, place)
}

const most = (numbers: number[]) => Math.max(...numbers)
const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

for (const width of [390, 1280])
  test(`the switch keeps the place of a reader, ${places} places each way at ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 })
    await watchFrames(page)
    await page.goto(`/cir/${seedPath}`)
    const found = { lat: [] as number[], cir: [] as number[], 'between frames': [] as number[] }
    for (let step = 0; step < 2 * places; step += 1) {
      const to = step % 2 ? 'cir' : 'lat'
      const place = await scrollTo(page, 0.01 + (0.94 * step) / (2 * places))
      await page.getByRole('link', { name: switchNames[to] }).click()
      await expect(page).toHaveURL(`/${to}/${seedPath}`)
      const { error, jump } = await distance(page, place)
      found[to].push(error)
      found['between frames'].push(jump)
    }
    for (const [way, pixels] of Object.entries(found))
      process.stdout.write(
        `  ${width} px, ${way}: ${median(pixels).toFixed(2)} px (median of ${pixels.length}), ${most(pixels).toFixed(2)} px at most\n`,
      )
    expect(found.lat).toHaveLength(places)
    for (const pixels of Object.values(found)) expect(most(pixels)).toBeLessThanOrEqual(tolerance)
  })

/** The block at the upper edge, with its distance from it. */
function placeNow(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const edge = document.querySelector('[data-segment]')!.getBoundingClientRect().bottom
    const blocks = [...document.querySelectorAll('.prose [id]')]
    const first = blocks.find((block) => block.getBoundingClientRect().top >= edge)!
    return { id: first.id, point: 0, y: first.getBoundingClientRect().top }
  })
}

/** Browsers keep whole pixels of their own places. */
const ownTolerance = 2

for (const [from, to] of [
  ['cir', 'lat'],
  ['lat', 'cir'],
] as const)
  test(`after the switch from ${from} the browser's own ways lead where they always lead`, async ({
    page,
  }) => {
    await page.goto(`/${from}/${seedPath}`)
    await scrollTo(page, 0.6)
    const before = await placeNow(page)
    await page.getByRole('link', { name: switchNames[to] }).click()
    await expect(page).toHaveURL(`/${to}/${seedPath}`)
    await watchFrames(page)
    const isAt = async (place: Place, what: string) => {
      await page.waitForLoadState('load')
      await expect
        .poll(async () => (await distance(page, place)).error, { message: what })
        .toBeLessThanOrEqual(ownTolerance)
    }
    // On the other page the reader goes on: that is the place which reload and forward must keep.
    await page.evaluate(() => window.scrollBy(0, 700))
    const later = await placeNow(page)
    expect(later.id).not.toBe(before.id)
    await page.reload()
    await isAt(later, 'reload')
    await page.goBack()
    await expect(page).toHaveURL(`/${from}/${seedPath}`)
    await isAt(before, 'back')
    await page.goForward()
    await expect(page).toHaveURL(`/${to}/${seedPath}`)
    await isAt(later, 'forward')
  })

for (const segment of ['cir', 'lat'] as const)
  test(`a deep link in ${segment} shows its block, whatever place was noted before`, async ({ page }) => {
    const other = segment === 'cir' ? 'lat' : 'cir'
    await page.goto(`/${other}/${seedPath}`)
    await scrollTo(page, 0.3)
    await page.getByRole('link', { name: switchNames[segment] }).click()
    await expect(page).toHaveURL(`/${segment}/${seedPath}`)
    const fragment = '#k7-b3'
    const tops = () =>
      page.evaluate((id) => {
        const edge = document.querySelector('[data-segment]')!.getBoundingClientRect().bottom
        return Math.round(document.querySelector(id)!.getBoundingClientRect().top - edge)
      }, fragment)
    await page.goto('about:blank')
    await page.goto(`/${segment}/${seedPath}${fragment}`)
    await page.waitForLoadState('load')
    const direct = await tops()
    expect(direct).toBeGreaterThanOrEqual(-1)
    expect(direct).toBeLessThan(120)
    // The switch from a page that was opened by a deep link keeps the fragment and the block.
    await page.getByRole('link', { name: switchNames[other] }).click()
    await expect(page).toHaveURL(`/${other}/${seedPath}${fragment}`)
    await expect.poll(async () => Math.abs((await tops()) - direct)).toBeLessThanOrEqual(2)
  })
