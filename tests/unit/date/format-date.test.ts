import { afterEach, describe, expect, it, vi } from 'vitest'
import { now } from '@/lib/date/clock'
import { formatDate, formatLongDate, formatMonth } from '@/lib/date/format-date'

afterEach(() => vi.unstubAllEnvs())

it.each([
  ['2024-03-26', 'sr-Cyrl', '26.03.2024.', '26. март 2024.'],
  ['2024-03-26', 'sr-Latn', '26.03.2024.', '26. mart 2024.'],
  ['2024-03-26', 'en', '26 March 2024', '26 March 2024'],
  ['2025-12-31', 'sr-Cyrl', '31.12.2025.', '31. децембар 2025.'],
  ['2020-06-08', 'sr-Latn', '08.06.2020.', '8. jun 2020.'],
] as const)('%s in %s', (day, locale, short, long) => {
  expect(formatDate(day, locale)).toBe(short)
  expect(formatLongDate(day, locale)).toBe(long)
})

it.each([
  ['2024-03', 'sr-Cyrl', 'full', 'март 2024.'],
  ['2024-03', 'sr-Latn', 'short', 'mart'],
  ['2024-03', 'en', 'full', 'March 2024'],
  ['2024', 'sr-Cyrl', 'full', '2024.'],
  ['2024', 'en', 'full', '2024'],
] as const)('period %s in %s, %s', (period, locale, form, text) =>
  expect(formatMonth(period, locale, form)).toBe(text),
)

describe('the clock of a build', () => {
  it('is fixed by VESNIK_NOW', () => {
    vi.stubEnv('VESNIK_NOW', '2026-03-01T12:00:00Z')
    expect(now().toISOString()).toBe('2026-03-01T12:00:00.000Z')
  })

  it('refuses what is no date', () => {
    vi.stubEnv('VESNIK_NOW', 'juče')
    expect(now).toThrow(/VESNIK_NOW/)
  })
})
