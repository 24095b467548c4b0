import { expect, it } from 'vitest'
import { listParams, pageNumber } from '@/lib/url/list-params'

it('gives the first page and the numbered ones', () => {
  expect(listParams(0)).toEqual([{ page: undefined }])
  expect(listParams(2)).toEqual([{ page: undefined }, { page: ['strana', '1'] }, { page: ['strana', '2'] }])
})

it.each([
  [undefined, undefined],
  [['strana', '2'], 2],
  [['strana'], Number.NaN],
  [['druga', '2'], Number.NaN],
  [['strana', '2', '3'], Number.NaN],
])('reads %j as page %s', (param, page) => expect(pageNumber(param)).toBe(page))
