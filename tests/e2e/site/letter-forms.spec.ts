import type { Page } from '@playwright/test'
import { expect, test } from '../quiet-test'
import { seedPath } from '../site-pages'

/** Picture of an italic letter in the typeface of the articles, as the given language writes it. */
async function drawn(page: Page, letter: string, lang: string): Promise<Buffer> {
  await page.evaluate(
    ([text, language]) => {
      document.querySelector('#proba')?.remove()
      const body = document.querySelector('.prose p')!
      const sample = document.createElement('i')
      Object.assign(sample, { id: 'proba', lang: language, textContent: text })
      Object.assign(sample.style, {
        font: `italic 80px ${getComputedStyle(body).fontFamily}`,
        position: 'fixed',
        inset: '0 auto auto 0',
        width: '120px',
        height: '120px',
        color: '#000',
        background: '#fff',
        zIndex: '99',
      })
      document.body.append(sample)
      return document.fonts.ready
    },
    [letter, lang] as const,
  )
  return page.locator('#proba').screenshot()
}

for (const letter of 'бгдпт')
  test(`italic ${letter} has its Serbian form`, async ({ page }) => {
    await page.goto(`/cir/${seedPath}`)
    const serbian = await drawn(page, letter, 'sr-Cyrl')
    expect(serbian.equals(await drawn(page, letter, 'sr-Cyrl')), 'the same twice').toBe(true)
    expect(serbian.equals(await drawn(page, letter, '')), 'an empty lang has the forms of no language').toBe(
      false,
    )
    expect(serbian.equals(await drawn(page, letter, 'ru')), 'as in Russian').toBe(false)
    const isLoaded = await page.evaluate(() =>
      document.fonts.check("italic 80px 'Vesnik Serif Cyrl'", 'бгдпт'),
    )
    expect(isLoaded).toBe(true)
  })

test('a letter without a Serbian form is the same in both languages', async ({ page }) => {
  await page.goto(`/cir/${seedPath}`)
  const serbian = await drawn(page, 'ж', 'sr-Cyrl')
  expect(serbian.equals(await drawn(page, 'ж', 'ru'))).toBe(true)
})
