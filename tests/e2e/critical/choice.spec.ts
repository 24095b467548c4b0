import { expect, test } from '../quiet-test'
import { seedPath } from '../site-pages'
import { switchNames } from '../site-texts'

const byLanguage: [string, string][] = [
  ['sr', '/cir/'],
  ['sr-RS', '/cir/'],
  ['sr-Latn', '/lat/'],
  ['sr-Latn-RS', '/lat/'],
  ['hr', '/lat/'],
  ['bs-BA', '/lat/'],
  ['en-GB', '/eng/'],
  ['de', '/cir/'],
]

for (const [language, target] of byLanguage)
  test.describe(`a reader whose browser speaks ${language}`, () => {
    test.use({ locale: language })
    test(`is led from / to ${target}`, async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(target)
    })
  })

test.describe('a reader who has chosen', () => {
  test.use({ locale: 'en-GB' })

  test('is led from / to what was chosen', async ({ page }) => {
    await page.goto('/eng/')
    await page.getByRole('link', { name: switchNames.lat }).click()
    await expect(page).toHaveURL('/lat/')
    await page.goto('/')
    await expect(page).toHaveURL('/lat/')
    await page.getByRole('link', { name: switchNames.cir }).click()
    await expect(page).toHaveURL('/cir/')
    await page.goto('/')
    await expect(page).toHaveURL('/cir/')
  })

  test('gets the script of a deep link all the same', async ({ page }) => {
    await page.goto('/eng/')
    await page.getByRole('link', { name: switchNames.lat }).click()
    await expect(page).toHaveURL('/lat/')
    await page.goto(`/cir/${seedPath}`)
    await page.waitForLoadState('networkidle')
    await expect(page).toHaveURL(`/cir/${seedPath}`)
    await page.goto('/')
    await expect(page).toHaveURL('/lat/')
  })

  test('can go back past /', async ({ page }) => {
    await page.goto(`/cir/${seedPath}`)
    await page.goto('/')
    await expect(page).toHaveURL('/eng/')
    await page.goBack()
    await expect(page).toHaveURL(`/cir/${seedPath}`)
  })
})

test('a browser that forbids memory loses nothing but the memory', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  await page.goto(`/lat/${seedPath}#b2`)
  await page.getByRole('link', { name: switchNames.cir }).click()
  await expect(page).toHaveURL(`/cir/${seedPath}#b2`)
  await page.goto('/')
  await expect(page).toHaveURL('/eng/')
})
