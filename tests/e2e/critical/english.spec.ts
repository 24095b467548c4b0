import { expect, test } from '../quiet-test'
import { seedPath, untranslatedPath } from '../site-pages'
import { switchNames, texts } from '../site-texts'

const note = texts.eng.switch.notTranslated

test('ENG on a translated article leads to the translation', async ({ page }) => {
  await page.goto(`/lat/${seedPath}`)
  await page.getByRole('link', { name: switchNames.eng }).click()
  await expect(page).toHaveURL(`/eng/${seedPath}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Commissariat delegation on a study visit to Georgia',
  )
})

for (const segment of ['cir', 'lat'] as const)
  test(`ENG on an article in ${segment} without a translation leads to the English list, which says why`, async ({
    page,
  }) => {
    await page.goto(`/${segment}/${untranslatedPath}`)
    const link = page.getByRole('link', { name: switchNames.eng })
    await expect(link).toHaveAttribute('title', texts[segment].switch.noTranslation)
    await link.click()
    await expect(page).toHaveURL('/eng/aktuelno/#not-translated')
    await expect(page.getByText(note)).toBeVisible()
    await expect(page.getByText(note)).toBeInViewport()
    await page.getByRole('link', { name: switchNames[segment] }).click()
    await expect(page).toHaveURL(new RegExp(`/${segment}/aktuelno/`))
  })

test('a reader who comes to the English list by another way does not meet the note', async ({ page }) => {
  await page.goto('/eng/aktuelno/')
  await expect(page.getByText(note)).toBeHidden()
})
