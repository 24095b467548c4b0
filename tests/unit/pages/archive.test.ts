import { expect, it } from 'vitest'
import { closedCounts } from '@/lib/pages/archive'

const year = (name: string, ...counts: number[]) => ({
  year: name,
  count: counts.reduce((sum, count) => sum + count, 0),
  months: counts.map((count, at) => ({ month: `${name}-0${9 - at}`, count })),
})

it('the list of all years tells how much news each year and month has, but for those that still grow', () => {
  expect(closedCounts([year('2026', 3, 2), year('2025', 4, 1)])).toEqual([
    { year: '2026', months: [{ month: '2026-09' }, { month: '2026-08', count: 2 }] },
    year('2025', 4, 1),
  ])
})

it('another article in the newest month does not change the list', () => {
  const closed = year('2025', 4, 1)
  expect(closedCounts([year('2026', 4, 2), closed])).toEqual(closedCounts([year('2026', 3, 2), closed]))
})

it('an empty archive has an empty list', () => {
  expect(closedCounts([])).toEqual([])
})
