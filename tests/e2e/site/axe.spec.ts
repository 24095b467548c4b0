import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../quiet-test'
import { everyKind } from '../site-pages'

// A fault names its place; a recording of every page would take as long as the analysis.
test.use({ trace: 'off' })

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that look at colours: a dark page differs from a light one in nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Rules that a page breaks, with the places, and the rules that it keeps. */
async function analyse(page: Page, rules?: string[]): Promise<{ faults: string[]; kept: string[] }> {
  // The simpler mode opens no second page; it leaves out frames, and there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations, passes } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze()
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  return { faults, kept: passes.map(({ id }) => id) }
}

async function expectNoFault(page: Page) {
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { faults, kept } = await analyse(page, colorScheme === 'dark' ? colourRules : undefined)
      expect(faults, `${width} px, ${colorScheme}`).toEqual([])
      expect(kept).toContain('color-contrast')
    }
}

for (const [name, path] of everyKind)
  test(`axe finds no fault: ${name}`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(name === '404 page' ? 404 : 200)
    await expectNoFault(page)
  })

test('axe finds no fault: choice of scripts', async ({ page }) => {
  // The crossing leads on at once; without its script it stays to be looked at.
  await page.route('**/_v/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto('/')
  await expectNoFault(page)
})

test('axe finds what is planted', async ({ page }) => {
  await page.goto('/lat/')
  await page.getByRole('main').evaluate((main) => {
    main.append(Object.assign(document.createElement('img'), { src: '/icon.svg' }))
    const pale = Object.assign(document.createElement('p'), { textContent: 'bledo' })
    pale.style.color = '#888'
    pale.style.background = '#777'
    main.append(pale)
  })
  expect((await analyse(page)).faults.join()).toMatch(/image-alt/)
  expect((await analyse(page, colourRules)).faults.join()).toMatch(/color-contrast: <p style.*bledo/)
})
