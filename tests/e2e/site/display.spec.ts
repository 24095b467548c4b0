import { expect, test } from '../quiet-test'
import { seedPath } from '../site-pages'
import { switchNames, texts } from '../site-texts'

const { display } = texts.cir

test('reading settings are chosen by keyboard and hold on every page, from the first frame on', async ({
  page,
}) => {
  // Notes the size of letters in the first frame of each page.
  await page.addInitScript(() =>
    requestAnimationFrame(() =>
      document.documentElement.setAttribute(
        'data-first',
        getComputedStyle(document.documentElement).fontSize,
      ),
    ),
  )
  await page.goto(`/cir/${seedPath}`)
  const usual = await page.locator('html').getAttribute('data-first')
  const button = page.getByRole('button', { name: display.title })
  const panel = page.getByRole('form', { name: display.title })
  await expect(panel).toBeHidden()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('radio', { name: display.text.usual })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(button).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('data-text', '1')
  await expect(page.locator('html')).toHaveAttribute('data-colours', '4')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)')

  await page.getByRole('link', { name: switchNames.lat }).click()
  await expect(page).toHaveURL(`/lat/${seedPath}`)
  await expect(page.locator('html')).toHaveAttribute('data-first', /px$/)
  const first = parseFloat((await page.locator('html').getAttribute('data-first')) ?? '')
  expect(first).toBeCloseTo(1.2 * parseFloat(usual ?? ''), 1)
  expect(await page.context().cookies()).toEqual([])

  await page.getByRole('button', { name: texts.lat.display.title }).click()
  await expect(page.getByRole('radio', { name: texts.lat.display.text.large, exact: true })).toBeChecked()
  await page.getByRole('button', { name: texts.lat.display.reset }).click()
  await expect(page.locator('html')).toHaveAttribute('data-text', '')
  await expect(page.locator('html')).toHaveCSS('font-size', usual ?? '')
})

test('the panel of the settings leaves with the focus and with a click elsewhere', async ({ page }) => {
  await page.goto('/cir/')
  const button = page.getByRole('button', { name: display.title })
  const panel = page.getByRole('form', { name: display.title })
  await button.click()
  await expect(panel).toBeVisible()
  await page.getByRole('button', { name: display.reset }).focus()
  await page.keyboard.press('Tab')
  await expect(panel).toBeHidden()
  await button.click()
  await page.getByRole('main').click({ position: { x: 5, y: 400 } })
  await expect(panel).toBeHidden()
  await button.click()
  await page.getByRole('button', { name: display.close }).click()
  await expect(panel).toBeHidden()
  await expect(button).toBeFocused()
})
