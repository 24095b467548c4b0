import { expect, it } from 'vitest'
import { listParams, pageNumber, splitParam } from '@/lib/url/list-params'

it('gives the first page and the numbered ones', () => {
  expect(listParams(0)).toEqual([{ page: undefined }])
  expect(listParams(2)).toEqual([{ page: undefined }, { page: ['strana', '1'] }, { page: ['strana', '2'] }])
  expect(listParams(1, ['godina', '2024'])).toEqual([
    { page: ['godina', '2024'] },
    { page: ['godina', '2024', 'strana', '1'] },
  ])
})

it.each([
  [undefined, [], undefined],
  [['strana', '2'], [], 2],
  [['2024', '03'], ['2024', '03'], undefined],
  [['2024', 'strana', '1'], ['2024'], 1],
  [['2024', 'strana'], ['2024'], Number.NaN],
])('splits %j into the part %j and the page %s', (param, part, page) =>
  expect(splitParam(param)).toEqual({ part, page }),
)

it.each([
  [undefined, undefined],
  [['strana', '2'], 2],
  [['strana'], Number.NaN],
  [['druga', '2'], Number.NaN],
  [['strana', '2', '3'], Number.NaN],
])('reads %j as page %s', (param, page) => expect(pageNumber(param)).toBe(page))
