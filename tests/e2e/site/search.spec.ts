import type { Page } from '@playwright/test'
import { analyse } from '../axe-faults'
import { expect, test } from '../quiet-test'
import { switchNames, texts } from '../site-texts'
import type { Segment } from '@/lib/i18n/locales'

const segments = ['cir', 'lat', 'eng'] as const

/** The parts of the search page. */
function parts(page: Page, segment: Segment) {
  const t = texts[segment].search
  const main = page.getByRole('main')
  return {
    form: main.getByRole('search', { name: t.news }),
    words: main.getByRole('searchbox', { name: t.words }),
    submit: main.getByRole('button', { name: t.submit }),
    status: main.getByRole('status'),
    results: main.getByRole('listitem').filter({ has: page.getByRole('article') }),
    category: main.getByRole('combobox', { name: t.category }),
    year: main.getByRole('combobox', { name: t.year }),
    clear: main.getByRole('link', { name: t.clear }),
    more: main.getByRole('button', { name: t.more }),
    retry: main.getByRole('button', { name: t.retry }),
    browse: main.getByRole('heading', { name: t.browse }),
  }
}

/** Addresses of the results of a query, without the locale. */
async function resultsOf(page: Page, segment: Segment, query: string): Promise<string[]> {
  await page.goto(`/${segment}/pretraga/?q=${encodeURIComponent(query)}`)
  const { results, status } = parts(page, segment)
  await expect(status).not.toBeEmpty()
  // A slow machine is told that the search is going on before it is told of results.
  await expect(status).not.toHaveText(texts[segment].search.loading)
  const links = await results.getByRole('heading').getByRole('link').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  return addresses.map((address) => address!.replace(`/${segment}/`, ''))
}

/** Spellings of one thing: with and without diacritics, in both scripts, in other cases. */
const spellings = [
  'ključeve kljuceve кључеве ključevima кључевима kljucevi KLJUČEVI',
  'Šapcu sapcu Шапцу Šabac sabac шабац',
  'građevinski gradjevinski грађевински građevinskog грађевинским',
  'Ukrajina Ukrajine Украјини Украјину ukrajinom',
  'međunarodna medjunarodne међународну',
  'zaštita zastitu заштите zaštiti',
]

for (const group of spellings)
  test(`the same is found however it is spelled: ${group}`, async ({ page }) => {
    const found = new Map<string, string[]>()
    for (const [index, word] of group.split(' ').entries())
      // A space at the end says that the word is whole; each spelling is tried on one of the two versions.
      found.set(word, await resultsOf(page, index % 2 ? 'lat' : 'cir', `${word} `))
    const sets = [...found].map(([word, paths]) => [word, [...paths].sort()] as const)
    expect(sets[0]?.[1].length).toBeGreaterThan(0)
    for (const [word, paths] of sets) expect(paths, word).toEqual(sets[0]?.[1])
  })

for (const [segment, query, marked] of [
  ['cir', 'kljuceve', /^кључев/i],
  ['lat', 'кључевима', /^ključev/i],
  ['eng', 'asylum', /^asylum/i],
] as const)
  test(`results are in the reader's script with the words marked: ${query} in ${segment}`, async ({
    page,
  }) => {
    await page.goto(`/${segment}/`)
    const box = page.getByRole('banner').getByRole('search')
    await box.getByRole('searchbox').fill(query)
    await box.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(`/${segment}/pretraga/?q=${encodeURIComponent(query)}`)
    const { words, results, status, browse } = parts(page, segment)
    await expect(words).toHaveValue(query)
    await expect(results.first()).toBeVisible()
    await expect(status).toContainText(String(await results.count()))
    await expect(browse).toBeHidden()
    await expect(page).toHaveTitle(new RegExp(`^${query} – `))
    const marks = await page.getByRole('main').locator('mark').allInnerTexts()
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(mark).toMatch(marked)
    const [text = ''] = await results.allInnerTexts()
    expect(/\p{Script=Cyrillic}/u.test(text)).toBe(segment === 'cir')
    await expect(results.first().getByRole('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/)
    const title = results.first().getByRole('link')
    const name = await title.innerText()
    await title.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })

test('filters narrow the results, stand in the address, and can be gone back from', async ({ page }) => {
  await page.goto('/lat/pretraga/?q=izbeglice')
  const { category, results, clear, status } = parts(page, 'lat')
  await expect(results.first()).toBeVisible()
  const all = await results.count()
  await expect(clear).toBeHidden()
  await category.focus()
  await category.selectOption('stambeno-zbrinjavanje')
  await expect(page).toHaveURL('/lat/pretraga/?q=izbeglice&rubrika=stambeno-zbrinjavanje')
  const chosen = await category.locator('option:checked').innerText()
  const count = Number(/\((\d+)\)$/.exec(chosen)?.[1])
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(all)
  await expect(results).toHaveCount(count)
  await expect(status).toContainText(String(count))
  await expect(category).toBeFocused()
  await page.goto('/lat/pretraga/?q=izbeglice&rubrika=stambeno-zbrinjavanje')
  await expect(category).toHaveValue('stambeno-zbrinjavanje')
  await expect(results).toHaveCount(count)
  await clear.click()
  await expect(page).toHaveURL('/lat/pretraga/?q=izbeglice')
  await expect(results).toHaveCount(all)
  await expect(clear).toBeHidden()
  await page.goBack()
  await expect(category).toHaveValue('stambeno-zbrinjavanje')
  await expect(results).toHaveCount(count)
})

test('back from an article leads to the same results and the same place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto('/cir/pretraga/?q=kom')
  const { results, more } = parts(page, 'cir')
  await expect(results).toHaveCount(10)
  await more.click()
  await expect(results.nth(10).getByRole('link')).toBeFocused()
  const shown = await results.count()
  expect(shown).toBeGreaterThan(10)
  await results.nth(10).getByRole('link').scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(500)
  await results.nth(10).getByRole('link').click()
  await expect(page).toHaveURL(/\/cir\/aktuelno\//)
  await page.goBack()
  await expect(results).toHaveCount(shown)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 100)
})

test('words are looked for while they are typed, and the focus stays', async ({ page }) => {
  await page.goto('/lat/pretraga/')
  const { words, results, status, browse } = parts(page, 'lat')
  await expect(browse).toBeVisible()
  await expect(status).toBeEmpty()
  await words.focus()
  await page.keyboard.type('izbegl', { delay: 20 })
  await expect(results.first()).toBeVisible()
  await expect(words).toBeFocused()
  await expect(page).toHaveURL('/lat/pretraga/?q=izbegl')
  await page.keyboard.type('ice', { delay: 20 })
  await expect(page).toHaveURL('/lat/pretraga/?q=izbeglice')
  await expect(words).toBeFocused()
  // What was being typed is one entry: back leads to the page before it.
  await page.goBack()
  await expect(page).toHaveURL('/lat/pretraga/')
  await expect(words).toHaveValue('')
  await expect(results).toHaveCount(0)
  await expect(browse).toBeVisible()
})

test('the keyboard reaches words, button, filters and results in this order', async ({ page }) => {
  await page.goto('/cir/pretraga/?q=azil')
  const { words, submit, category, year, results } = parts(page, 'cir')
  await expect(results.first()).toBeVisible()
  await words.focus()
  for (const next of [submit, category, year, results.first().getByRole('link')]) {
    await page.keyboard.press('Tab')
    await expect(next).toBeFocused()
  }
})

test('the switch leads to the same search in the other script', async ({ page }) => {
  await page.goto('/cir/pretraga/?q=кључеви&godina=2022')
  await expect(parts(page, 'cir').results.first()).toBeVisible()
  const count = await parts(page, 'cir').results.count()
  await page.getByRole('link', { name: switchNames.lat }).click()
  await expect(page).toHaveURL(`/lat/pretraga/?q=${encodeURIComponent('кључеви')}&godina=2022`)
  await expect(parts(page, 'lat').results).toHaveCount(count)
  await expect(parts(page, 'lat').year).toHaveValue('2022')
})

test('what is not found is said, with advice and other ways', async ({ page }) => {
  const { search } = texts.lat
  await page.goto('/lat/pretraga/?q=astronautika')
  const { status, results, browse, category } = parts(page, 'lat')
  await expect(status).toContainText(search.none)
  await expect(page.getByText(search.adviceSpelling)).toBeVisible()
  await expect(results).toHaveCount(0)
  await expect(browse).toBeVisible()
  await expect(category).toBeHidden()
  await page.goto('/lat/pretraga/?q=izbelgice')
  await expect(status).toContainText(search.similar.replace('%', 'izbelgice'))
  await expect(results.first()).toBeVisible()
  await page.goto('/lat/pretraga/?q=azil+astronautika')
  await expect(status).toContainText(search.some)
  await page.goto('/lat/pretraga/?q=i+za')
  await expect(status).toContainText(search.tooShort)
  await expect(browse).toBeVisible()
})

test('a filter that leaves nothing can be taken away', async ({ page }) => {
  await page.goto('/lat/pretraga/?q=kljucevi&godina=2026')
  const { status, results, clear } = parts(page, 'lat')
  await expect(status).toContainText(texts.lat.search.filtered)
  await clear.click()
  await expect(results.first()).toBeVisible()
})

test('markup in a query is text', async ({ page }) => {
  await page.goto(`/lat/pretraga/?q=${encodeURIComponent('<img src=x onerror=alert(1)> kljucx')}`)
  await expect(parts(page, 'lat').status).not.toBeEmpty()
  await expect(page.getByRole('main').locator('img')).toHaveCount(0)
})

test.describe('when data do not arrive', () => {
  test('it is said, and tried again when asked', async ({ page, incidents }) => {
    const { failed } = texts.cir.search
    await page.route('**/search/**', (route) => route.abort())
    await page.goto('/cir/pretraga/?q=азил')
    const { status, retry, results, browse, words } = parts(page, 'cir')
    await expect(status).toContainText(failed)
    await expect(results).toHaveCount(0)
    await expect(browse).toBeVisible()
    await page.unroute('**/search/**')
    await retry.click()
    await expect(results.first()).toBeVisible()
    await expect(status).not.toContainText(failed)
    await expect(retry).toBeHidden()
    // The button that had the focus is gone; the focus is not.
    await expect(words).toBeFocused()
    expect(incidents.console.splice(0).every((text) => text.includes('ERR_FAILED'))).toBe(true)
  })

  test('a slow answer is announced', async ({ page }) => {
    await page.route('**/search/sr/index.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.goto('/cir/pretraga/?q=азил')
    const { status, results } = parts(page, 'cir')
    await expect(status).toContainText(texts.cir.search.loading)
    await expect(results.first()).toBeVisible()
    await expect(status).not.toContainText(texts.cir.search.loading)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const segment of segments)
    test(`the box leads to the archive and the categories: ${segment}`, async ({ page }) => {
      await page.goto(`/${segment}/`)
      const box = page.getByRole('banner').getByRole('search')
      await box.getByRole('searchbox').fill('azil')
      await box.getByRole('button').click()
      await expect(page).toHaveURL(`/${segment}/pretraga/?q=azil`)
      const t = texts[segment]
      // Looking for texts leaves this element out.
      await expect(page.locator('noscript p')).toBeVisible()
      await expect(page.locator('noscript p')).toHaveText(t.search.noScript)
      await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0)
      await page.getByRole('main').getByRole('link', { name: t.search.archive }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.archive.title)
    })
})

for (const query of ['izbeglice', 'azil astronautika', 'astronautika'])
  test(`axe finds no fault in results, light and dark: ${query}`, async ({ page }) => {
    for (const [segment, width, colorScheme] of [
      ['cir', 390, 'light'],
      ['lat', 1280, 'dark'],
      ['eng', 390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.goto(`/${segment}/pretraga/?q=${encodeURIComponent(segment === 'eng' ? 'refugees' : query)}`)
      await expect(parts(page, segment).status).not.toBeEmpty()
      expect((await analyse(page, 'own')).faults).toEqual([])
    }
  })

test('no result is wider than a narrow window, with text of 200 % too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const large of [false, true]) {
    await page.goto('/cir/pretraga/?q=izbeglice')
    await expect(parts(page, 'cir').results.first()).toBeVisible()
    if (large) await page.evaluate(() => (document.documentElement.style.fontSize = '34px'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
})

test('a search fetches little, and only from this site', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/cir/')
  expect(asked.filter((path) => /search|pretraga/.test(path))).toEqual([])
  asked.length = 0
  await page.goto('/cir/pretraga/')
  await expect(parts(page, 'cir').browse).toBeVisible()
  const isData = (path: string) => /^\/search\/|\/pretraga\/\d+\.json$/.test(path)
  expect(asked.filter(isData)).toEqual([])
  await page.goto('/cir/pretraga/?q=azil')
  await expect(parts(page, 'cir').results.first()).toBeVisible()
  const data = asked.filter(isData)
  expect(data.filter((path) => path.startsWith('/search/')).length).toBeLessThan(6)
  expect(new Set(data).size).toBe(data.length)
})
