import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { watch, type Incidents } from '../e2e/quiet-test'
import { archiveInBrowser, axeFaults, type PageOptions } from './archive-in-browser'
import { messagesFor } from '@/lib/i18n/messages'

/** An article with everything an article may have, in a browser, behind the server with its security policy. */

const address = (segment: string) => `/${segment}/aktuelno/nova-ambulanta/4/`
const latin = messagesFor('sr-Latn').article
const archive = archiveInBrowser()
let incidents: Incidents

async function open(segment: string, options: PageOptions = {}): Promise<Page> {
  const page = await archive.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  page.setDefaultTimeout(10_000)
  incidents = watch(page, archive.address())
  await page.goto(archive.address() + address(segment))
  return page
}

async function close(page: Page): Promise<void> {
  await page.close()
  expect(incidents).toEqual({ console: [], foreign: [] })
}

const shownPicture = (page: Page) => page.locator('dialog img').getAttribute('alt')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('img')?.alt)

describe('the gallery', () => {
  it('leads to the large picture without a script', async () => {
    const page = await open('lat', { javaScriptEnabled: false })
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('link', { name: 'Crtež prve ordinacije' }).click()
    expect(page.url()).toMatch(/\/_p\/[0-9a-f]{12}-1000\.jpg$/)
    await page.close()
  })

  it('opens large, goes round with the keyboard, and gives the focus back', async () => {
    const page = await open('lat')
    await page.getByRole('link', { name: 'Crtež prve ordinacije' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: latin.gallery })
    expect(await dialog.isVisible()).toBe(true)
    expect(page.url()).toBe(archive.address() + address('lat'))
    expect(await dialog.getByRole('status').textContent()).toBe('Slika 1 od 3')
    expect(await dialog.getByRole('figure').textContent()).toBe(
      'Ordinacija opšte medicine. Foto: Dom zdravlja Primer',
    )
    const natural = await page.locator('dialog img').evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      return image.naturalWidth > 0 && image.getBoundingClientRect().height <= innerHeight
    })
    expect(natural).toBe(true)
    for (const [key, alt] of [
      ['ArrowRight', 'Crtež druge ordinacije'],
      ['End', 'Crtež treće ordinacije'],
      ['ArrowRight', 'Crtež prve ordinacije'],
      ['ArrowLeft', 'Crtež treće ordinacije'],
      ['Home', 'Crtež prve ordinacije'],
      ['ArrowRight', 'Crtež druge ordinacije'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await shownPicture(page), key).toBe(alt)
    }
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(false)
    expect(await focused(page)).toBe('Crtež druge ordinacije')
    await close(page)
  })

  it('keeps the focus inside while it is open', async () => {
    const page = await open('lat')
    await page.getByRole('link', { name: 'Crtež prve ordinacije' }).press('Enter')
    const seen = new Set<string>()
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key)
      seen.add(
        await page.evaluate(() => {
          const element = document.activeElement
          // Past the last button the focus belongs to the browser's own bar for one step.
          return element === document.body || element?.closest('dialog')
            ? 'inside'
            : String(element?.outerHTML)
        }),
      )
    }
    expect([...seen]).toEqual(['inside'])
    await close(page)
  })

  it('is turned by a finger drawn to the side, and by no other touch', async () => {
    const page = await open('lat', { hasTouch: true, viewport: { width: 390, height: 800 } })
    await page.getByRole('link', { name: 'Crtež prve ordinacije' }).tap()
    const client = await page.context().newCDPSession(page)
    const draw = async (...places: [x: number, y: number][]) => {
      for (const [at, [x, y]] of places.entries())
        await client.send('Input.dispatchTouchEvent', {
          type: at === 0 ? 'touchStart' : 'touchMove',
          touchPoints: [{ x, y }],
        })
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      return shownPicture(page)
    }
    expect(await draw([300, 300], [200, 310], [100, 320])).toBe('Crtež druge ordinacije')
    expect(await draw([100, 300], [200, 300], [300, 300])).toBe('Crtež prve ordinacije')
    expect(await draw([100, 300], [200, 300], [300, 300])).toBe('Crtež treće ordinacije')
    expect(await draw([200, 500], [190, 400], [140, 200])).toBe('Crtež treće ordinacije')
    expect(await draw([200, 500], [180, 500])).toBe('Crtež treće ordinacije')
    await close(page)
  })

  it('has buttons named in the script of the page, and axe finds no fault in it', async () => {
    const page = await open('cir')
    const { gallery, previous, next, close: closing } = messagesFor('sr-Cyrl').article
    await page.getByRole('link', { name: 'Цртеж друге ординације' }).click()
    const dialog = page.getByRole('dialog', { name: gallery })
    await dialog.getByRole('button', { name: next }).click()
    expect(await shownPicture(page)).toBe('Цртеж треће ординације')
    await dialog.getByRole('button', { name: previous }).click()
    expect(await shownPicture(page)).toBe('Цртеж друге ординације')
    expect(await axeFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: closing }).click()
    expect(await dialog.isVisible()).toBe(false)
    await close(page)
  }, 60_000)

  it.each([
    ['cir', { colorScheme: 'dark' }],
    ['lat', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ] as const)(
    'has no fault that axe finds when open: /%s/ %j',
    async (segment, options) => {
      const page = await open(segment, options)
      await page.locator('.gallery a').first().click()
      await page.getByRole('dialog').waitFor()
      expect(await axeFaults(page)).toEqual([])
      await close(page)
    },
    60_000,
  )
})

it('shows the open gallery in the colours that the system forces', async () => {
  const page = await open('cir', { forcedColors: 'active' })
  await page.locator('.gallery a').first().click()
  await page.getByRole('dialog').waitFor()
  // axe reads -webkit-text-fill-color, which keeps the page's colour here though the letters are drawn in the system's.
  const faults = await axeFaults(page)
  expect(faults.filter((fault) => !fault.startsWith('color-contrast'))).toEqual([])
  const colours = await page
    .locator('dialog figcaption')
    .evaluate((caption) => [
      getComputedStyle(caption).color,
      getComputedStyle(caption.closest('dialog') ?? caption).backgroundColor,
    ])
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  await close(page)
}, 60_000)

describe('the article', () => {
  it('moves nothing when its pictures come', async () => {
    const blocks = (page: Page) =>
      page
        .locator('article :is(p, figure, h2, li, table)')
        .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top))
    const options = { viewport: { width: 390, height: 800 } }
    const without = await archive.newPage(options)
    await without.route('**/_p/**', (route) => route.abort())
    await without.goto(archive.address() + address('lat'))
    const page = await open('lat', options)
    await page.evaluate(() =>
      Promise.all([...document.images].map((image) => ((image.loading = 'eager'), image.decode()))),
    )
    await Promise.all([page, without].map((one) => one.evaluate(() => document.fonts.ready.then(() => 0))))
    const [before, after] = [await blocks(without), await blocks(page)]
    expect(after.length).toBe(before.length)
    // The sides of a small file are rounded to whole pixels: that is less than one on the screen.
    const moves = after.map((top, index) => Math.abs(top - (before[index] ?? 0)))
    expect(Math.max(...moves)).toBeLessThan(1)
    await without.close()
    await close(page)
  })

  it.each([
    ['light', 390],
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'has no fault that axe finds: %s, %i px',
    async (colorScheme, width) => {
      const page = await open('lat', { colorScheme, viewport: { width, height: 900 } })
      await page.locator('summary').filter({ hasText: latin.share }).click()
      for (const summary of await page.locator('.chart summary').all()) await summary.click()
      expect(await axeFaults(page)).toEqual([])
      await close(page)
    },
    60_000,
  )

  it('scrolls a wide table in place and nothing else, at 320 pixels', async () => {
    const page = await open('lat', { viewport: { width: 320, height: 700 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const table = page.getByRole('region', { name: 'Tabela: Ordinacija, Lekar na dužnosti' })
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
    await close(page)
  })

  it('draws charts whose names do not leave the page, at 320 pixels', async () => {
    const page = await open('cir', { viewport: { width: 320, height: 700 } })
    const outside = await page.locator('.chart text').evaluateAll((texts) =>
      texts
        .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 0 || box.right > 320)
        .map(({ name }) => name),
    )
    expect(outside).toEqual([])
    await close(page)
  })
})

describe('sharing', () => {
  it('offers plain links without a script', async () => {
    const page = await open('cir', { javaScriptEnabled: false })
    const { share, email } = messagesFor('sr-Cyrl').article
    await page.locator('summary').filter({ hasText: share }).click()
    const mail = await page.getByRole('link', { name: email }).getAttribute('href')
    expect(decodeURIComponent(mail ?? '')).toBe(
      'mailto:?subject=Отворена нова амбуланта „Сунце”&body=https://dz-primer.example/cir/aktuelno/nova-ambulanta/4/',
    )
    expect(await page.getByRole('link', { name: 'Facebook' }).getAttribute('href')).toContain(
      'u=https%3A%2F%2F',
    )
    expect(await page.getByRole('article').getByRole('button').count()).toBe(0)
    await close(page)
  })

  it('copies the address, says so, and closes with Esc or a click elsewhere', async () => {
    const page = await open('lat')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const menu = page.locator('summary').filter({ hasText: latin.share })
    const first = page.getByRole('link', { name: 'Viber' })
    await menu.click()
    await page.getByRole('button', { name: latin.copy }).click()
    await page.getByText(latin.copied).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://dz-primer.example${address('lat')}`,
    )
    expect(await first.isVisible()).toBe(false)
    await menu.click()
    await first.focus()
    await page.keyboard.press('Escape')
    expect(await first.isVisible()).toBe(false)
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true)
    await menu.click()
    await page.getByRole('heading', { level: 1 }).click()
    expect(await first.isVisible()).toBe(false)
    await close(page)
  })
})

it('prints the text, its address and what is folded away, without buttons', async () => {
  const page = await open('lat')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText(`https://dz-primer.example${address('lat')}`).isVisible()).toBe(true)
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.locator('.chart table').first().isVisible()).toBe(true)
  expect(await page.locator('summary:visible').count()).toBe(0)
  await close(page)
})
