import { expect, it } from 'vitest'
import { isLanguage, languageName } from '@/lib/i18n/language-names'
import { toLatin } from '@/lib/script'

it.each([
  ['sr-Cyrl', 'српски (ћирилица)', 'Serbian (Cyrillic)'],
  ['hu', 'мађарски', 'Hungarian'],
  ['rue', 'русински', 'Rusyn'],
  ['rsk', 'русински', 'Rusyn'],
])('names %s in Serbian and English', (tag, serbian, english) => {
  expect(languageName(tag, 'sr-Cyrl')).toBe(serbian)
  expect(languageName(tag, 'sr-Latn')).toBe(toLatin(serbian))
  expect(languageName(tag, 'en')).toBe(english)
  expect(isLanguage(tag)).toBe(true)
})

it.each(['sr', 'xx', 'srpski', 'EN', 'en-US', ''])('refuses „%s”', (tag) => {
  expect(isLanguage(tag)).toBe(false)
})
