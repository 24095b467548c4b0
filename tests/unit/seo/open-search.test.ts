import { expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locales'
import { openSearch } from '@/lib/seo/open-search'

it.each(locales)('the description of the search in %s keeps to what OpenSearch allows', (locale) => {
  const xml = openSearch(locale)
  const text = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(xml)?.[1] ?? ''
  expect(text('ShortName').length).toBeGreaterThan(2)
  expect(text('ShortName').length).toBeLessThanOrEqual(16)
  expect(text('LongName').length).toBeLessThanOrEqual(48)
  expect(text('Description').length).toBeLessThanOrEqual(1024)
  expect(text('Language')).toBe(locale)
  expect(xml).toMatch(/ template="https?:[^"]*\/pretraga\/\?q=\{searchTerms\}"/)
})
