import type { Page } from '@playwright/test'
import { expect, test } from '../quiet-test'
import { everyKindIn, seedPath } from '../site-pages'
import { texts } from '../site-texts'

test.use({ trace: 'off' })

/** What has the focus: where it is, what it is, and how the focus is shown. */
interface Stop {
  part: 'skip' | 'header' | 'main' | 'footer'
  name: string
  outline: number
  isSeen: boolean
}

function currentStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(async () => {
    // The browser scrolls to what has the focus with the next frame.
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const landmark = ['main', 'footer', 'header'].find((name) => element.closest(name))
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return {
      part: (landmark ?? 'skip') as 'skip',
      name: element.getAttribute('href') ?? element.textContent ?? '',
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      isSeen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    }
  })
}

async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await currentStop(page)
    if (!stop || stops.length > 300) return stops
    stops.push(stop)
  }
}

test('the first stop skips to the content', async ({ page }) => {
  await page.goto(`/cir/${seedPath}`)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: texts.cir.site.skip })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  expect((await currentStop(page))?.part).toBe('main')
})

/** Other lists are made as the first one. */
const different = everyKindIn('lat').filter(
  ([, path]) => !/rubrika|strana|oznake.+migracije|arhiva.+\d/.test(path),
)

for (const [name, path] of different)
  test(`the keyboard reaches everything in order, and shows where it is: ${name}`, async ({ page }) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const stops = await tabThrough(page)
    const parts = stops.map(({ part }) => part)
    expect(parts).toEqual([...parts].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([])
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
    const controls = await page.locator('a[href], button, input, select, summary, [tabindex="0"]').all()
    const visible = await Promise.all(controls.map((control) => control.isVisible()))
    expect(stops).toHaveLength(visible.filter(Boolean).length)
  })

const order = ['skip', 'header', 'main', 'footer']

test('links and buttons work by keyboard', async ({ page }) => {
  await page.goto(`/lat/${seedPath}`)
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: texts.lat.article.print }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-printed')
  await page.getByRole('banner').getByRole('link', { name: texts.lat.site.contact }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/lat/kontakt/')
})
