import { expect, it } from 'vitest'
import { hreflang } from '@/lib/seo/metadata'

it('names each variant, Serbian as such, and what anyone else should get', () => {
  expect(hreflang({ 'sr-Cyrl': '/cir/a/', 'sr-Latn': '/lat/a/', en: '/eng/a/' })).toEqual({
    'sr-Cyrl': 'http://localhost:3000/cir/a/',
    'sr-Latn': 'http://localhost:3000/lat/a/',
    en: 'http://localhost:3000/eng/a/',
    sr: 'http://localhost:3000/cir/a/',
    'x-default': 'http://localhost:3000/cir/a/',
  })
})

it('names no translation that does not exist', () => {
  expect(Object.keys(hreflang({ 'sr-Cyrl': '/cir/a/', 'sr-Latn': '/lat/a/' }))).toEqual([
    'sr-Cyrl',
    'sr-Latn',
    'sr',
    'x-default',
  ])
})

it('sends anyone else to the crossing from a home page', () => {
  expect(hreflang({ 'sr-Cyrl': '/cir/' }, '/')['x-default']).toBe('http://localhost:3000/')
})
