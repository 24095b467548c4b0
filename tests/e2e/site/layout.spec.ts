import type { Page } from '@playwright/test'
import { expect, test } from '../quiet-test'
import { everyKind, seedPath } from '../site-pages'
import { texts } from '../site-texts'

test.use({ trace: 'off' })

/** Elements that make the page wider than the window; those that scroll in place do not. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `<${element.tagName.toLowerCase()}> ${element.textContent?.slice(0, 60)}`)
      .concat(`scrolls to ${document.documentElement.scrollWidth} px`)
  })
}

/** Text twice as large, as a reader sets it in the browser. */
const enlarge = (page: Page) =>
  page.evaluate(() => {
    const { documentElement } = document
    documentElement.style.fontSize = `${2 * parseFloat(getComputedStyle(documentElement).fontSize)}px`
  })

const sizes = [
  { width: 320, large: false },
  { width: 320, large: true },
  { width: 1280, large: true },
  { width: 1920, large: true },
]

for (const { width, large } of sizes)
  test(`no page is wider than a window of ${width} px${large ? ' with text of 200 %' : ''}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    for (const [name, path] of everyKind) {
      await page.goto(path)
      if (large) await enlarge(page)
      expect.soft(await tooWide(page), name).toEqual([])
    }
  })

test('finds what is too wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/lat/')
  await page
    .getByRole('heading', { level: 2 })
    .first()
    .evaluate((heading) => {
      heading.style.width = '400px'
    })
  expect((await tooWide(page)).at(-1)).toMatch(/^scrolls to 4\d\d px$/)
})

test('on paper an article is its text and its address, without menus', async ({ page }) => {
  await page.goto(`/lat/${seedPath}`)
  const address = page.getByText(`${texts.lat.article.cite}:`)
  await page.emulateMedia({ media: 'print' })
  await expect(address).toBeVisible()
  await expect(address).toContainText(`/lat/${seedPath}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const menu of await page.getByRole('navigation').all()) await expect(menu).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('complementary')).toHaveCount(0)
  const background = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
  expect(background).toBe('rgb(255, 255, 255)')
})

test('a dark page is printed black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`/lat/${seedPath}`)
  const colours = await page
    .getByRole('article')
    .first()
    .evaluate((article) => [
      getComputedStyle(article).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ])
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})

test('nothing moves for a reader who wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`/lat/${seedPath}`)
  const moving = await page.evaluate(
    () =>
      [document.documentElement, ...document.body.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        const isLong = transitionDuration.split(',').some((duration) => parseFloat(duration) > 0.01)
        return isLong || animationName !== 'none' || scrollBehavior === 'smooth'
      }).length,
  )
  expect(moving).toBe(0)
})

test('the menu to share with stays on the page of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`/cir/${seedPath}`)
  await page.locator('summary', { hasText: texts.cir.article.share }).click()
  const box = await page.getByRole('link', { name: 'Viber' }).boundingBox()
  expect(box!.x).toBeGreaterThanOrEqual(0)
  expect(box!.x + box!.width).toBeLessThanOrEqual(320)
  expect(await tooWide(page)).toEqual([])
})
