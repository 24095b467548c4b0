import { expect, it } from 'vitest'
import { compareNumbers } from '@/lib/content/check/compare-numbers'
import { numbersIn } from '@/lib/content/check/numbers-in-text'
import cases from './numbers.json'

it.each(cases as [string, string, string[], string[]][])(
  '%s · %s',
  (serbian, english, onlySerbian, onlyEnglish) => {
    const found = compareNumbers(serbian, english)
    expect(found.onlySerbian.map(({ written }) => written)).toEqual(onlySerbian)
    expect(found.onlyEnglish.map(({ written }) => written)).toEqual(onlyEnglish)
  },
)

it('gives the place of each number', () => {
  const text = 'On 26 March, `12` and 1,342 families'
  for (const { written, offset } of numbersIn(text, 'en'))
    expect(text.slice(offset)).toMatch(new RegExp(`^${written}`))
})
