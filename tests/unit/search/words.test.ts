import { describe, expect, it } from 'vitest'
import apart from './cases/apart.json'
import folds from './cases/folds.json'
import forms from './cases/forms.json'
import { fold, wordsOf } from '@/lib/search/fold'
import { languageRules, type SearchLanguage } from '@/lib/search/languages'
import { parseQuery } from '@/lib/search/query'

const stemOf = (language: string, word: string) => languageRules[language as SearchLanguage].stem(fold(word))

describe('a word is folded', () => {
  it.each(folds as [string, string, string][])('%s → %s: %s', (word, folded) =>
    expect(fold(word)).toBe(folded),
  )

  it('to the same again', () => {
    for (const [, folded] of folds) expect(fold(folded ?? '')).toBe(folded)
  })
})

describe('the forms of a word have one stem', () => {
  it.each(forms as [string, string][])('%s: %s', (language, words) => {
    const stems = words.split(' ').map((word) => [word, stemOf(language, word)])
    expect(stems.filter(([, stem]) => stem !== stems[0]?.[1])).toEqual([])
  })
})

describe('words that look alike keep their own stems', () => {
  it.each(apart as [string, string, string][])('%s: %s and %s', (language, one, other) =>
    expect(stemOf(language, one)).not.toBe(stemOf(language, other)),
  )
})

describe('the words of a text', () => {
  it('are found where they stand, in either script', () => {
    const text = 'IOM-a: „Ђорђе”, 1.342 стана; 26.03.2024.'
    const words = wordsOf(text)
    expect(words.map(({ folded }) => folded)).toEqual('iom a djordje 1342 stana 26 03 2024'.split(' '))
    for (const { at, written } of words) expect(text.slice(at, at + written.length)).toBe(written)
  })

  it('are folded once when a memory is given', () => {
    const known = new Map([['Ниш', 'zapamceno']])
    expect(wordsOf('Ниш и Ниш', known).map(({ folded }) => folded)).toEqual(['zapamceno', 'i', 'zapamceno'])
    expect(known.get('и')).toBe('i')
  })
})

describe('a query', () => {
  const words = (text: string) => parseQuery(text, languageRules.sr).map(({ folded }) => folded)

  it.each([
    ['Кључеви за станове', ['kljucevi', 'stanove']],
    ['  azil,  AZIL ', ['azil']],
    ['а и у за', []],
    ['', []],
    ['1.342 породице', ['1342', 'porodice']],
    ['jedan dva tri cetiri pet sest sedam osam devet', 'jedan dva tri cetiri pet sest sedam osam'.split(' ')],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  it.each([
    ['azil pov', 'pov'],
    ['azil pov ', undefined],
    ['azil po', undefined],
    ['azil za', undefined],
  ])('%s leaves its last word open: %s', (text, open) =>
    expect(parseQuery(text, languageRules.sr).find(({ isOpen }) => isOpen)?.folded).toBe(open),
  )
})
