import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listLinks } from '@/lib/content/list-links'
import { listPages, pageSize } from '@/lib/content/list-pages'

const items = (count: number) => Array.from({ length: count }, (_, index) => count - index)

it.each([
  [0, 0, []],
  [10, 10, []],
  [11, 11, []],
  [14, 14, []],
  [15, 5, [10]],
  [24, 14, [10]],
  [25, 5, [10, 10]],
  [27, 7, [10, 10]],
])('%i articles: %i on the first page, then %j', (count, first, numbered) => {
  const pages = listPages(items(count))
  expect([pages.first.length, pages.numbered.map((page) => page.length)]).toEqual([first, numbered])
})

describe('whatever the length', () => {
  const lengths = fc.integer({ min: 0, max: 500 })

  it('each article stands on one page, newest first', () => {
    fc.assert(
      fc.property(lengths, (count) => {
        const { first, numbered } = listPages(items(count))
        expect([...first, ...[...numbered].reverse().flat()]).toEqual(items(count))
      }),
    )
  })

  it('one more article changes no numbered page', () => {
    fc.assert(
      fc.property(lengths, (count) => {
        const before = listPages(items(count)).numbered
        expect(listPages(items(count + 1)).numbered.slice(0, before.length)).toEqual(before)
      }),
    )
  })

  it('the first page is never empty-looking nor long', () => {
    fc.assert(
      fc.property(fc.integer({ min: pageSize, max: 500 }), (count) => {
        const { length } = listPages(items(count)).first
        expect(length).toBeGreaterThanOrEqual(5)
        expect(length).toBeLessThanOrEqual(14)
      }),
    )
  })
})

describe('links between pages', () => {
  const pages = listPages(items(27))
  const pathOf = (page?: number) => (page === undefined ? '/' : `/${page}`)

  it.each([
    [undefined, { older: '/2' }],
    [2, { newer: '/', older: '/1' }],
    [1, { newer: '/2' }],
  ])('of page %s', (page, links) => expect(listLinks(pages, page, pathOf)).toEqual(links))

  it('of a single page are none', () => expect(listLinks(listPages(items(3)), undefined, pathOf)).toEqual({}))
})
