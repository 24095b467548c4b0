import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { alertsIn } from '@/lib/content/alerts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vesnik-alerts-'))
  cpSync('content/site.yaml', path.join(folder, 'site.yaml'))
  writeFileSync(
    path.join(folder, 'obavestenja.yaml'),
    `- from: 2026-03-26T09:00:00+01:00
  to: 2026-03-27T16:00:00+01:00
  text: { sr: Šalteri danas rade do podneva. }
- urgent: true
  from: 2026-03-26T09:00:00+01:00
  to: 2026-03-28T16:00:00+01:00
  text: { sr: Центар је затворен., en: The centre is closed. }
`,
  )
  vi.stubEnv('VESNIK_CONTENT', folder)
})

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const textsAt = (moment: string, locale: Parameters<typeof alertsIn>[0]) => {
  vi.stubEnv('VESNIK_NOW', moment)
  return alertsIn(locale).map(({ text }) => text)
}

it('shows notices in the reader’s script, urgent ones first, while their time lasts', () => {
  expect(textsAt('2026-03-26T10:00:00Z', 'sr-Cyrl')).toEqual([
    'Центар је затворен.',
    'Шалтери данас раде до поднева.',
  ])
  expect(textsAt('2026-03-26T10:00:00Z', 'sr-Latn')).toEqual([
    'Centar je zatvoren.',
    'Šalteri danas rade do podneva.',
  ])
  expect(textsAt('2026-03-26T10:00:00Z', 'en')).toEqual(['The centre is closed.'])
})

it('shows none before its time, and none after', () => {
  expect(textsAt('2026-03-26T07:59:59Z', 'sr-Cyrl')).toEqual([])
  expect(textsAt('2026-03-27T15:00:00Z', 'sr-Cyrl')).toEqual(['Центар је затворен.'])
  expect(textsAt('2026-03-28T15:00:00Z', 'sr-Cyrl')).toEqual([])
})
