import { expect, test } from '../quiet-test'
import { seedPath, untranslatedPath } from '../site-pages'
import { switchNames, texts } from '../site-texts'

test.use({ javaScriptEnabled: false })

test('without JavaScript a reader goes from the choice of scripts to the contact page by links', async ({
  page,
}) => {
  const { site, home, list } = texts.cir
  await page.goto('/')
  await page.getByRole('link', { name: /ЋИР/ }).click()
  await expect(page).toHaveURL('/cir/')
  await page.getByRole('link', { name: home.all }).click()
  await expect(page).toHaveURL('/cir/aktuelno/')
  await page.getByRole('link', { name: list.older }).click()
  await expect(page).toHaveURL(/\/cir\/aktuelno\/strana\/\d+\/$/)
  const title = page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link')
  const name = await title.innerText()
  await title.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  const address = new URL(page.url()).pathname
  await page.getByRole('link', { name: switchNames.lat }).click()
  await expect(page).toHaveURL(address.replace('/cir/', '/lat/'))
  await page.getByRole('banner').getByRole('link', { name: texts.lat.site.contact }).click()
  await expect(page).toHaveURL('/lat/kontakt/')
  await expect(page.getByRole('main')).toContainText('Narodnih heroja 4')
  expect(site.contact).not.toBe(texts.lat.site.contact)
})

test('without JavaScript an article shows its text and no button that does nothing', async ({ page }) => {
  await page.goto(`/lat/${seedPath}`)
  await expect(page.getByRole('article').first().getByRole('paragraph').nth(4)).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
})

test('without JavaScript the English list says why it is shown', async ({ page }) => {
  await page.goto(`/lat/${untranslatedPath}`)
  await page.getByRole('link', { name: switchNames.eng }).click()
  await expect(page.getByText(texts.eng.switch.notTranslated)).toBeVisible()
})
