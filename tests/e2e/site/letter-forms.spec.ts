import type { Page } from '@playwright/test'
import { expect, test } from '../quiet-test'
import { seedPath } from '../site-pages'

test.use({ trace: 'off' })

/** Picture of an emphasised letter in the body of the article, as the site draws it; in the language of the page when none
 *  is given. */
async function drawn(page: Page, letter: string, lang?: string): Promise<Buffer> {
  await page.evaluate(
    ([text, language]) => {
      document.querySelector('#proba')?.remove()
      // Only size and place are set: typeface and slope are those of emphasis in an article.
      const sample = Object.assign(document.createElement('em'), { id: 'proba', textContent: text })
      if (language !== undefined) sample.lang = language
      Object.assign(sample.style, {
        fontSize: '80px',
        lineHeight: '120px',
        position: 'fixed',
        inset: '0 auto auto 0',
        width: '120px',
        height: '120px',
        color: '#000',
        background: '#fff',
        zIndex: '99',
      })
      document.querySelector('.prose:has(p)')!.append(sample)
      return document.fonts.ready
    },
    [letter, lang] as const,
  )
  return page.locator('#proba').screenshot()
}

test('each of the italic letters б г д п т has its Serbian form in an article', async ({ page }) => {
  await page.goto(`/cir/${seedPath}`)
  for (const letter of 'бгдпт') {
    const serbian = await drawn(page, letter)
    expect(serbian.equals(await drawn(page, letter)), `${letter} twice`).toBe(true)
    expect(serbian.equals(await drawn(page, letter, 'sr-Cyrl')), `${letter} as Serbian`).toBe(true)
    expect(serbian.equals(await drawn(page, letter, 'ru')), `${letter} as Russian`).toBe(false)
    expect(serbian.equals(await drawn(page, letter, '')), `${letter} of no language`).toBe(false)
  }
  const style = await page.locator('#proba').evaluate((sample) => {
    const { fontStyle, fontFamily } = getComputedStyle(sample)
    return { fontStyle, fontFamily, isLoaded: document.fonts.check(`italic 80px ${fontFamily}`, 'бгдпт') }
  })
  expect(style).toMatchObject({ fontStyle: 'italic', isLoaded: true })
  expect(style.fontFamily).toContain('Vesnik Serif Cyrl')
})

test('the forms are those of one typeface: other italic letters are the same in both languages', async ({
  page,
}) => {
  await page.goto(`/cir/${seedPath}`)
  for (const letter of 'жшм')
    expect((await drawn(page, letter)).equals(await drawn(page, letter, 'ru')), letter).toBe(true)
})
