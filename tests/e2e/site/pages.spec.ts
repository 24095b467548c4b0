import { expect, test } from '../quiet-test'
import { everyKind, seedPath } from '../site-pages'
import { texts } from '../site-texts'

// What a page must not do (messages in the console, requests to other hosts) every test checks by itself.
test('every kind of page opens, quietly and under the security policy', async ({ page }) => {
  for (const [name, path] of everyKind) {
    const answer = await page.goto(path)
    expect.soft(answer?.status(), name).toBe(name === '404 page' ? 404 : 200)
    expect.soft(answer?.headers()['content-security-policy'], name).toContain("script-src 'self'")
    await expect.soft(page.getByRole('heading', { level: 1 }), name).toHaveCount(1)
  }
})

test('an incident does not pass unseen', async ({ page, incidents }) => {
  await page.goto('/lat/')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.planted = true'
    document.body.append(script)
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/planted.png' }))
    document.defaultView?.console.error('planted')
  })
  await expect.poll(() => incidents.console.length).toBeGreaterThanOrEqual(3)
  expect(incidents.console.join('\n')).toContain('planted')
  expect(incidents.console.join('\n')).toContain('Content Security Policy')
  incidents.console.length = 0
  incidents.foreign.length = 0
})

test('an address that does not exist is answered 404, in three languages, with a way on', async ({
  page,
  incidents,
}) => {
  const answer = await page.goto('/lat/aktuelno/nema-ove-vesti/1')
  expect(answer?.status()).toBe(404)
  for (const segment of ['cir', 'lat', 'eng'] as const) {
    const { title, home } = texts[segment].notFound
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await expect(page.getByRole('link', { name: home, exact: true })).toHaveAttribute('href', `/${segment}/`)
  }
  await page.getByRole('link', { name: texts.eng.notFound.news, exact: true }).click()
  await expect(page).toHaveURL('/eng/aktuelno/')
  // The browser reports each word of the address for which there is no file; nothing else may be said.
  expect(incidents.console.filter((line) => !/status of 404/.test(line))).toEqual([])
  incidents.console.length = 0
})

test.describe('sharing', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('copies the lasting address where the browser cannot share', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'share', { value: undefined })
    })
    await page.goto(`/cir/${seedPath}?utm_source=x#b2`)
    await page.locator('summary', { hasText: texts.cir.article.share }).click()
    await expect(page.getByRole('button', { name: texts.cir.article.shareOther })).toHaveCount(0)
    await page.getByRole('button', { name: texts.cir.article.copy }).click()
    await expect(page.getByRole('status')).toHaveText(texts.cir.article.copied)
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical)
  })

  test("opens the browser's own menu where there is one", async ({ page }) => {
    await page.addInitScript(() => {
      const share = (data: ShareData) => {
        document.documentElement.dataset.shared = data.url
        return Promise.resolve()
      }
      Object.defineProperty(Navigator.prototype, 'share', { value: share })
    })
    await page.goto(`/lat/${seedPath}`)
    await page.locator('summary', { hasText: texts.lat.article.share }).click()
    await page.getByRole('button', { name: texts.lat.article.shareOther }).click()
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    await expect(page.locator('html')).toHaveAttribute('data-shared', canonical ?? '')
  })
})
