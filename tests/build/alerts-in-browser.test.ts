import { expect, it } from 'vitest'
import { archiveInBrowser, axeFaults, type PageOptions } from './archive-in-browser'
import { messagesFor } from '@/lib/i18n/messages'
import { localeInfo, type Locale } from '@/lib/i18n/locales'

/** The notices of the archive (`obavestenja.yaml`), as readers meet them after the build. */

const archive = archiveInBrowser()

/** The home page of a locale, opened at a moment of the reader's clock. */
async function openAt(moment: string, locale: Locale, options: PageOptions = {}) {
  const page = await archive.newPage(options)
  await page.clock.setFixedTime(new Date(moment))
  await page.goto(`${archive.address()}/${localeInfo(locale).segment}/`)
  const { title } = messagesFor(locale).alert
  const section = page.getByRole('region', { name: title, exact: true })
  const shown = async () => (await section.locator('p:visible').allTextContents()).map((text) => text.trim())
  return { page, section, shown }
}

const urgent = 'Hitno: Zbog prekida u snabdevanju vodom ambulanta ne radi.'
const info = 'Obaveštenje: Šalteri 2. februara rade do 12 časova. Više o tome'

it.each([
  ['2026-02-02T10:59:59Z', [urgent, info]],
  ['2026-02-02T11:00:00Z', [urgent]],
  ['2026-02-03T11:00:00Z', []],
])('at %s a reader sees the notices whose time has not passed', async (moment, notices) => {
  const { page, section, shown } = await openAt(moment, 'sr-Latn')
  expect(await shown()).toEqual(notices)
  expect(await section.count()).toBe(notices.length > 0 ? 1 : 0)
  await page.close()
})

it('in English only what was written in English, and all of it without a script', async () => {
  const { page, shown } = await openAt('2030-01-01T00:00:00Z', 'en', { javaScriptEnabled: false })
  expect(await shown()).toEqual([
    'Urgent: The clinic is closed because of an interruption in the water supply.',
  ])
  await page.close()
})

it.each(['light', 'dark'] as const)('axe finds no fault in notices: %s', async (colorScheme) => {
  const { page, section, shown } = await openAt('2026-02-01T11:00:00Z', 'sr-Cyrl', { colorScheme })
  expect(await shown()).toHaveLength(2)
  expect(await section.getByRole('link').getAttribute('href')).toBe('/cir/kontakt/')
  expect(await axeFaults(page)).toEqual([])
  await page.close()
})
