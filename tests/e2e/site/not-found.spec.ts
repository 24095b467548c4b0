import { expect, test, type Page } from '@playwright/test'
import { analyse } from '../axe-faults'
import { seedPath } from '../site-pages'
import { texts } from '../site-texts'

// Not the quiet test: the page asks for small files by words of an address, and a mistyped word has none.

const titles = {
  cir: 'Студијска посета делегације Комесаријата за избеглице и миграције Грузији',
  lat: 'Studijska poseta delegacije Komesarijata za izbeglice i migracije Gruziji',
  eng: 'Commissariat delegation on a study visit to Georgia',
}
const segments = ['cir', 'lat', 'eng'] as const

/** What the page offers as the nearest, under its heading in a language. */
const nearestIn = (page: Page, segment: keyof typeof titles) =>
  page.getByRole('region', { name: texts[segment].notFound.nearest, exact: true })

for (const segment of segments) {
  test(`a mistyped address in ${segment} leads to the article with its words`, async ({ page }) => {
    const answer = await page.goto(`/${segment}/aktuelno/studijska-poseta-gruzji/`)
    expect(answer?.status()).toBe(404)
    const link = nearestIn(page, segment).getByRole('link', { name: titles[segment] })
    await expect(link).toHaveAttribute('href', `/${segment}/${seedPath}`)
  })

  test(`an address in ${segment} with the right number opens the article`, async ({ page }) => {
    await page.goto(`/${segment}/aktuelno/neki-stari-naslov/4693/`)
    await expect(page).toHaveURL(`/${segment}/${seedPath}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[segment])
  })
}

test('an address may be typed in Cyrillic or with diacritics', async ({ page }) => {
  for (const [segment, typed] of [
    ['cir', 'студијска-посета-грузија'],
    ['lat', 'čuvena-studijška-pošeta'],
  ] as const) {
    await page.goto(`/${segment}/aktuelno/${encodeURIComponent(typed)}/`)
    await expect(nearestIn(page, segment).getByRole('link').first()).toHaveText(titles[segment])
  }
})

test('nonsense is offered nothing, and nothing goes wrong', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto('/cir/aktuelno/qqqq-wwww/999999/', { waitUntil: 'networkidle' })
  await expect(page.locator('[data-nearest]')).toBeHidden()
  expect(errors).toEqual([])
})

test('without a script the page is whole and its forms search', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
  for (const segment of segments) {
    await page.goto('/cir/aktuelno/nema-te-strane/')
    await expect(page.locator('[data-nearest]')).toBeHidden()
    const { notFound, search } = texts[segment]
    const part = page.locator('section', { has: page.getByRole('heading', { name: notFound.title }) })
    await expect(part.getByRole('link', { name: notFound.news })).toHaveAttribute(
      'href',
      `/${segment}/aktuelno/`,
    )
    await part.getByRole('searchbox', { name: search.words }).fill('centar')
    await part.getByRole('button', { name: search.submit }).click()
    await expect(page).toHaveURL(`/${segment}/pretraga/?q=centar`)
  }
  await page.close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds no fault in what is offered: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/lat/aktuelno/studijska-poseta-gruzji/')
    await expect(nearestIn(page, 'lat')).toBeVisible()
    expect((await analyse(page, 'own')).faults).toEqual([])
  })
