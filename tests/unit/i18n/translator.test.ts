import { expect, it } from 'vitest'
import { translatorOf } from '@/lib/i18n/translator'

it.each([
  ['sr-Cyrl', 1, '1 минут читања'],
  ['sr-Cyrl', 3, '3 минута читања'],
  ['sr-Cyrl', 5, '5 минута читања'],
  ['sr-Cyrl', 21, '21 минут читања'],
  ['sr-Latn', 21, '21 minut čitanja'],
  ['en', 1, '1 minute read'],
  ['en', 2, '2 minutes read'],
] as const)('counts in %s: %i', (locale, minutes, text) =>
  expect(translatorOf(locale)('article.reading', { minutes })).toBe(text),
)
