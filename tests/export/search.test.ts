import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { textOf } from '../../tools/export/html-tree'
import { elementsOf, readExport } from './read-export'
import { localeInfo, locales, type Locale } from '@/lib/i18n/locales'
import { find } from '@/lib/search/find'
import {
  cardPath,
  firstPage,
  indexPath,
  pageKind,
  shardPaths,
  type CardFile,
  type IndexFile,
  type ShardFile,
} from '@/lib/search/format'
import { wordsOf } from '@/lib/search/fold'
import { unpackSeries } from '@/lib/search/numbers'
import { searchPath } from '@/lib/url/paths'

const load = async (path: string): Promise<unknown> => JSON.parse(readExport().read(path))
const indexOf = async (language: 'sr' | 'en') => (await load(indexPath(language))) as IndexFile
const idsIn = ({ years }: IndexFile) => years.flatMap(([, ids]) => unpackSeries(ids))

/** Published articles of a locale by number: those that have a page. */
function pagesOf(locale: Locale) {
  const address = new RegExp(
    `^/${localeInfo(locale).segment}/aktuelno/(?!(?:arhiva|strana|rubrika|oznake)/)[^/]+/(\\d+)/$`,
  )
  return readExport().pages.flatMap((page) => {
    const id = address.exec(page.path)?.[1]
    const title = textOf(elementsOf(page.document, 'h1')[0]!)
    return id ? [{ id: Number(id), path: page.path, title }] : []
  })
}

/** Standing pages of a locale, with their number in the index: their place in the alphabet of the Serbian ones. */
function standingPagesOf(locale: Locale) {
  const slugsOf = (segment: string) =>
    readExport().pages.flatMap(({ path }) => {
      const [, slug] = new RegExp(`^/${segment}/([^/]+)/$`).exec(path) ?? []
      return slug && !['aktuelno', 'pretraga'].includes(slug) ? [slug] : []
    })
  const all = slugsOf('cir').sort()
  const { segment } = localeInfo(locale)
  return slugsOf(segment).map((slug) => ({
    id: firstPage + all.indexOf(slug),
    path: `/${segment}/${slug}/`,
    title: textOf(elementsOf(readExport().pageAt(`/${segment}/${slug}/`)!.document, 'h1')[0]!),
  }))
}

const byNumber = (a: number, b: number) => a - b

test.each(locales)('every article of %s is found by its title, and has its card', async (locale) => {
  const pages = pagesOf(locale)
  expect(pages.length).toBeGreaterThan(5)
  for (const { id, path, title } of pages) {
    const found = await find(title, localeInfo(locale).language, load)
    expect(found?.hits[0]?.id, title).toBe(id)
    expect(found).toMatchObject({ isPartial: false, replaced: [] })
    const cards = (await load(cardPath(searchPath(locale), id))) as CardFile
    const [address, day, name, summary] = cards[id]!
    expect([address, name]).toEqual([path, title])
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(summary.length).toBeGreaterThan(20)
  }
})

test.each(locales)('every standing page of %s comes first when its title is looked for', async (locale) => {
  const pages = standingPagesOf(locale)
  expect(pages.length).toBeGreaterThan(2)
  for (const { id, path, title } of pages) {
    const found = await find(title, localeInfo(locale).language, load)
    expect(found?.hits[0], title).toEqual({ id, year: '', category: pageKind })
    const cards = (await load(cardPath(searchPath(locale), id))) as CardFile
    expect(cards[id]!.slice(0, 3)).toEqual([path, '', title])
  }
})

test.each([
  ['sr', 'sr-Cyrl'],
  ['sr', 'sr-Latn'],
  ['en', 'en'],
] as const)('the index of %s knows what has a page in %s, and nothing else', async (language, locale) => {
  const published = [...pagesOf(locale), ...standingPagesOf(locale)].map(({ id }) => id)
  const index = await indexOf(language)
  expect(idsIn(index).sort(byNumber)).toEqual(published.sort(byNumber))
  const mentioned = new Set<number>()
  for (const path of shardPaths(language, index))
    for (const packed of Object.values((await load(path)) as ShardFile))
      for (const list of packed.split(' ')) for (const id of unpackSeries(list)) mentioned.add(id)
  expect([...mentioned].sort(byNumber)).toEqual(published)
  const folder = searchPath(locale)
  const cards = [...readExport().files].filter((path) => path.startsWith(folder) && path.endsWith('.json'))
  const carded = await Promise.all(cards.map(async (path) => Object.keys((await load(path)) as CardFile)))
  expect(carded.flat().map(Number).sort(byNumber)).toEqual(published)
})

test('words of an article are found in every spelling', async () => {
  const { id, title } = pagesOf('sr-Cyrl')[0]!
  const [latin] = pagesOf('sr-Latn').filter((page) => page.id === id)
  const bare = wordsOf(title)
    .map(({ folded }) => folded)
    .join(' ')
  for (const query of [title, latin!.title, bare, title.toUpperCase()]) {
    const found = await find(query, 'sr', load)
    expect(found?.hits[0]?.id, query).toBe(id)
  }
})

test('every file of the index belongs to it, and none is left over', async () => {
  const expected = await Promise.all(
    (['sr', 'en'] as const).map(async (language) => [
      indexPath(language),
      ...shardPaths(language, await indexOf(language)),
    ]),
  )
  const files = [...readExport().files].filter((path) => /^\/search\/.*\.json$/.test(path))
  expect(files.sort()).toEqual(expected.flat().sort())
})

test('the program of the search page and its data are light', () => {
  const { files, read } = readExport()
  const weight = (path: string) => brotliCompressSync(read(path)).length
  const programs = [...files].filter((path) => /^\/_v\/search\..*\.js$/.test(path))
  expect(programs).toHaveLength(1)
  expect(weight(programs[0]!)).toBeLessThanOrEqual(6 * 1024)
  const data = [...files].filter((path) => /^\/(search|[a-z]+\/pretraga)\/.*\.json$/.test(path))
  expect(data.filter((path) => weight(path) > 12 * 1024)).toEqual([])
})
