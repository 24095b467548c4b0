import { expect, it, vi } from 'vitest'
import { formatFileSize } from '@/lib/media/file-size'

vi.mock('@/lib/site', () => ({
  getSite: () => ({ name: { sr: { cyrillic: 'Установа' }, en: 'Institution' } }),
}))
vi.mock('@/lib/content/bilingual', () => ({ inLocale: () => 'Установа' }))
const { citationOf } = await import('@/lib/content/citation')

it.each([
  ['sr-Cyrl', 'Обука', '„Обука”'],
  ['sr-Cyrl', 'Пројекат „Сигурна кућа”', '„Пројекат ’Сигурна кућа’”'],
  ['sr-Cyrl', 'Скуп "Миграције"', '„Скуп ’Миграције’”'],
  ['en', 'Project “Safe House”', '“Project ‘Safe House’”'],
] as const)('quotes a title in %s: %s', (locale, title, quoted) => {
  const citation = citationOf({ locale, title, date: '2024-03-26', slug: 'a', id: 1 })
  expect(citation.title).toBe(quoted)
  expect(citation.day).toBe(locale === 'en' ? '26 March 2024' : '26. март 2024')
  expect(citation.address).toMatch(/\/aktuelno\/a\/1\/$/)
})

it.each([
  [10, 'sr-Cyrl', '1 KB'],
  [240_400, 'sr-Cyrl', '240 KB'],
  [999_600, 'sr-Latn', '1 MB'],
  [1_250_000, 'sr-Cyrl', '1,3 MB'],
  [12_340_000, 'en', '12.3 MB'],
] as const)('tells the size of a file: %i bytes', (bytes, locale, text) => {
  expect(formatFileSize(bytes, locale).replace('\u00a0', ' ')).toBe(text)
})
