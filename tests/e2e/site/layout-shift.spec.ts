import type { Page } from '@playwright/test'
import { expect, test } from '../quiet-test'
import { everyKindIn, seedPath } from '../site-pages'

/* Nothing on a page moves when its letters come late, whatever kind of page it is. */

/** Later than a browser waits for letters before it draws. */
const late = 600

interface Shift {
  value: number
  moved: string[]
}

/** Writes down every move of the layout, with the elements that moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        sources: { node?: Element }[]
      })[])
        shifts.push({
          value: entry.value,
          moved: entry.sources.map(
            ({ node }) => `${node?.nodeName ?? ''} ${node?.textContent?.slice(0, 40) ?? ''}`,
          ),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** All moves of a page until its letters have come and it has been drawn again. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  await page.waitForLoadState('load')
  return page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await new Promise((done) => setTimeout(done, 50))
    return (window as unknown as { shifts: Shift[] }).shifts
  })
}

const pages: [string, string][] = [
  ...everyKindIn('cir'),
  ['article in lat', `/lat/${seedPath}`],
  ['start', '/'],
  ['404 page', '/nema/te/strane/'],
]

test.use({ viewport: { width: 390, height: 844 } })

for (const [name, path] of pages)
  test(`nothing moves when letters come late: ${name}`, async ({ page }) => {
    let fonts = 0
    await page.route('**/*.woff2', async (route) => {
      fonts += 1
      await new Promise((done) => setTimeout(done, late))
      await route.continue()
    })
    await watchShifts(page)
    await page.goto(path)
    const shifts = await shiftsOf(page)
    expect(fonts).toBeGreaterThan(0)
    expect(shifts).toEqual([])
  })

test('a move is noticed', async ({ page }) => {
  await watchShifts(page)
  await page.goto('/cir/')
  await shiftsOf(page)
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('br'), 'Ново'))
  await expect.poll(async () => (await shiftsOf(page)).length).toBeGreaterThan(0)
})
