import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { definePages } from '@/lib/pages/define-pages'
import { dataFile, exportFile, requireNoPlan } from '@/lib/plan/plan-folder'
import { now } from '@/lib/date/clock'
import { readArticles } from '@/lib/content/source'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vesnik-plan-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it.each([
  ['/[locale]', { locale: 'cir' }, 'cir/index.html'],
  ['/[locale]/aktuelno/[[...page]]', { locale: 'lat' }, 'lat/aktuelno/index.html'],
  [
    '/[locale]/aktuelno/[[...page]]',
    { locale: 'lat', page: ['strana', '2'] },
    'lat/aktuelno/strana/2/index.html',
  ],
  ['/[locale]/a/[slug]/[id]', { locale: 'eng', slug: 'x', id: '7' }, 'eng/a/x/7/index.html'],
  ['/[locale]/feed.xml', { locale: 'cir' }, 'cir/feed.xml'],
  ['/sitemap.xml', {}, 'sitemap.xml'],
])('%s with %o is the file %s', (route, params, file) => {
  expect(exportFile(route, params)).toBe(file)
})

const pages = definePages({
  route: '/[locale]/probe/[id]',
  list: (locale) => (locale === 'en' ? [] : [{ id: '1' }, { id: '2' }]),
  data: ({ locale, id }) => (id === '1' ? { locale, id } : undefined),
})

it('without a plan gives all pages and makes their data', async () => {
  expect(pages.params()).toHaveLength(4)
  expect(await pages.read(Promise.resolve({ locale: 'lat', id: '1' }))).toEqual({
    locale: 'sr-Latn',
    id: '1',
  })
  expect(await pages.read(Promise.resolve({ locale: 'lat', id: '2' }))).toBeUndefined()
  expect(await pages.read(Promise.resolve({ locale: 'xx', id: '1' }))).toBeUndefined()
})

it('with a plan gives its pages and its data, and no others', async () => {
  vi.stubEnv('VESNIK_PLAN', folder)
  writeFileSync(
    join(folder, 'routes.json'),
    '{"/[locale]/probe/[id]":[{"id":"9","page":null,"locale":"cir"}]}',
  )
  const file = join(folder, dataFile('cir/probe/9/index.html'))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '{"planned":true}')
  expect(pages.params()).toEqual([{ id: '9', page: undefined, locale: 'cir' }])
  expect(await pages.read(Promise.resolve({ locale: 'cir', id: '9' }))).toEqual({ planned: true })
  expect(await pages.read(Promise.resolve({ locale: 'cir', id: '1' }))).toBeUndefined()
})

it('a route that the plan does not know is an error, not an empty one', () => {
  vi.stubEnv('VESNIK_PLAN', folder)
  writeFileSync(join(folder, 'routes.json'), '{}')
  expect(() => pages.params()).toThrow('lib/pages/index.ts')
})

it('content and clock are closed while pages are rendered', () => {
  vi.stubEnv('VESNIK_PLAN', folder)
  expect(() => readArticles()).toThrow('docs/decisions/0020')
  expect(() => now()).toThrow('docs/decisions/0020')
  vi.unstubAllEnvs()
  expect(() => requireNoPlan('x')).not.toThrow()
})
