import type { Page } from '@playwright/test'
import { analyse } from '../axe-faults'
import { expect, test } from '../quiet-test'
import { chartPath, everyKind, seedPath } from '../site-pages'

// A fault names its place; a recording of every page would take as long as the analysis.
test.use({ trace: 'off' })

/** The rules that look at colours: a dark page differs from a light one in nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block']

async function expectNoFault(page: Page) {
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      // Colours do not change with the width.
      if (colorScheme === 'dark' && width === 390) continue
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

/** Pages whose parts differ most, each in one locale: lists, cards, chart, table, notes, results, form. */
const largeTexts = [
  ['home', '/cir/'],
  ['list', '/eng/aktuelno/'],
  ['article with chart, table and notes', `/lat/${chartPath}`],
  ['archive', '/cir/aktuelno/arhiva/'],
  ['results', '/lat/pretraga/?q=izbeglice'],
  ['nothing found', '/eng/pretraga/?q=astronautics'],
  ['404 page', '/nema/te/strane/'],
] as const

/** States of a page that a reader can bring about, each with what it takes. */
const states: [name: string, path: string, reach: (page: Page) => Promise<void>][] = [
  ['reading settings open', '/cir/', openSettings],
  [
    'reading settings open in a dark page on a phone',
    '/lat/',
    async (page) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.emulateMedia({ colorScheme: 'dark' })
      await openSettings(page)
    },
  ],
  ...([1, 2, 3, 4] as const).map((colours): (typeof states)[number] => [
    `colours of the settings, number ${colours}`,
    `/cir/${seedPath}`,
    (page) => choose(page, 'colours', colours),
  ]),
  [
    'largest letters and wide spacing on 320 px',
    `/lat/${seedPath}`,
    async (page) => {
      await page.setViewportSize({ width: 320, height: 700 })
      await choose(page, 'text', 2)
      await choose(page, 'spacing', 1)
    },
  ],
  ...(['cir', 'lat', 'eng'] as const).map((segment): (typeof states)[number] => [
    `menu for sharing open in ${segment}`,
    `/${segment}/${seedPath}`,
    async (page) => {
      if (segment === 'lat') await page.emulateMedia({ colorScheme: 'dark' })
      await openSharing(page)
    },
  ]),
  ['reading settings open in English', '/eng/kontakt/', openSettings],
  ...largeTexts.map(([name, path]): (typeof states)[number] => [
    `text of 200 % on 320 px: ${name}`,
    path,
    async (page) => {
      await page.setViewportSize({ width: 320, height: 700 })
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    },
  ]),
  ...largeTexts.map(([name, path]): (typeof states)[number] => [
    `forced colours: ${name}`,
    path,
    (page) => page.emulateMedia({ forcedColors: 'active' }),
  ]),
  ['note on what is not translated', '/eng/aktuelno/#not-translated', async () => {}],
]

async function openSettings(page: Page) {
  const button = page.locator('[aria-controls=display]')
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
}

async function openSharing(page: Page) {
  const menu = page.locator('details.menu')
  await menu.locator('summary').click()
  await expect(menu.getByRole('link').first()).toBeVisible()
}

async function choose(page: Page, setting: string, value: number) {
  await page.evaluate(([name, chosen]) => (document.documentElement.dataset[name] = chosen), [
    setting,
    String(value),
  ] as const)
}

for (const [name, path, reach] of states)
  test(`axe finds no fault: ${name}`, async ({ page }) => {
    await page.goto(path)
    await reach(page)
    if (path.includes('?q=')) await expect(page.getByRole('status').first()).not.toBeEmpty()
    // The colours of forced-colours mode are the reader's own.
    const { faults } = await analyse(page)
    expect(faults).toEqual([])
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
