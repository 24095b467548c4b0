import { readFileSync } from 'node:fs'
import { toLatin } from '@/lib/script'
import { expect, test } from '../quiet-test'
import { seedFile, seedPath } from '../site-pages'
import { switchNames } from '../site-texts'

/** The article's paragraphs as the institution wrote them. */
const paragraphs = readFileSync(seedFile, 'utf8')
  .split(/^---$/m)[2]!
  .trim()
  .split(/\n\n+/)
  .map((text) => text.replace(/\s+/g, ' '))

test("the institution's own address opens the article with its five paragraphs unchanged", async ({
  page,
}) => {
  const answer = await page.goto(`/lat/${seedPath.slice(0, -1)}`)
  expect(answer?.status()).toBe(200)
  expect(paragraphs).toHaveLength(5)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Studijska poseta delegacije Komesarijata za izbeglice i migracije Gruziji',
  )
  await expect(page.getByRole('main')).toContainText('26.03.2024.')
  for (const text of paragraphs)
    await expect(page.getByRole('paragraph').filter({ hasText: text })).toBeVisible()
})

test('the switch leads to the same article in Cyrillic, and back', async ({ page }) => {
  await page.goto(`/lat/${seedPath}`)
  await page.getByRole('link', { name: switchNames.cir }).click()
  await expect(page).toHaveURL(`/cir/${seedPath}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Студијска посета делегације Комесаријата за избеглице и миграције Грузији',
  )
  const shown = await page.getByRole('article').first().getByRole('paragraph').allTextContents()
  const body = shown.slice(0, 5).map((text) => text.replace(/\s+/g, ' '))
  expect(body.map(toLatin)).toEqual(paragraphs)
  expect(body.every((text) => /\p{Script=Cyrillic}/u.test(text))).toBe(true)
  await page.getByRole('link', { name: switchNames.lat }).click()
  await expect(page).toHaveURL(`/lat/${seedPath}`)
})

test('the switch keeps the place in the text that the address names', async ({ page }) => {
  await page.goto(`/lat/${seedPath}#b3`)
  await page.getByRole('link', { name: switchNames.cir }).click()
  await expect(page).toHaveURL(`/cir/${seedPath}#b3`)
  await expect(page.locator('#b3')).toBeInViewport()
})

test('the version that is shown is the one that the switch marks', async ({ page }) => {
  await page.goto(`/cir/${seedPath}`)
  await expect(page.getByRole('link', { name: switchNames.cir })).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('link', { name: switchNames.lat })).not.toHaveAttribute('aria-current')
})
