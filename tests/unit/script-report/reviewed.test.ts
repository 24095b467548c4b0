import { describe, expect, it } from 'vitest'
import { isConfirmed, parseReviewed, withConfirmed } from '@/lib/script-report/confirmations'
import type { DecisionGroup, PlacedDecision } from '@/lib/script-report/types'

const place: PlacedDecision = {
  file: 'articles/2024/a.md',
  line: 3,
  column: 7,
  rule: 'guessed',
  source: 'Gvi',
  result: 'Гви',
  certainty: 'doubt',
  sentence: 'Gvi',
  wordAt: [0, 3],
}
const group: DecisionGroup = { ...place, confirmed: false, count: 1, places: [place] }

describe('odluke.yaml', () => {
  it('is empty without entries', () => {
    for (const text of ['', '# само напомена\n', 'words:\n', 'words: []\nasWritten: []\n'])
      expect(parseReviewed(text)).toEqual({ words: [], asWritten: [] })
  })

  it.each([
    ['words: [', 'odluke.yaml:', 'YAML'],
    ['- word: Gvi\n', 'odluke.yaml:1:1', 'списков'],
    ['reci: []\n', 'odluke.yaml:1:1', 'Непознат списак „reci”'],
    ['words:\n  - word: Gvi\n', 'odluke.yaml:2:5', 'недостаје поље „result”'],
    ['words:\n  - word: Gvi\n    result: Гви\n    kind: x\n', 'odluke.yaml:2:5', 'Непознато поље „kind”'],
    ['words:\n  - word: Gvi\n    result: Гви\n    note: 5\n', 'odluke.yaml:2:5', 'под наводнике'],
    ['words:\n  - Gvi\n', 'odluke.yaml:2:5', 'назив: вредност'],
    ['words: Gvi\n', 'odluke.yaml:1:8', 'списак'],
    ['asWritten:\n  - note: x\n', 'odluke.yaml:2:5', 'недостаје поље „file”'],
  ])('refuses %j at %s', (text, at, what) => {
    const read = () => parseReviewed(text)
    expect(read).toThrow(at)
    expect(read).toThrow(what)
  })

  it('confirms one result of one word, narrowed by rule and place', () => {
    const confirmed = (entry: object) => isConfirmed(place, [{ word: 'Gvi', result: 'Гви', ...entry }])
    expect(confirmed({})).toBe(true)
    expect(confirmed({ rule: 'guessed', where: 'articles/2024/' })).toBe(true)
    expect(confirmed({ rule: 'roman' })).toBe(false)
    expect(confirmed({ where: 'pages/' })).toBe(false)
    expect(confirmed({ word: 'gvi' })).toBe(false)
    // When the engine changes its mind, the doubt is open again.
    expect(confirmed({ result: 'Gvi' })).toBe(false)
  })

  it('is added to without losing comments and other lists', () => {
    const before = '# Напомена\n\nasWritten:\n  - file: a.md # овако\n\nwords: []\n'
    const after = withConfirmed(before, [group], 'А. Б., 2024')
    expect(after).toContain('# Напомена\n')
    expect(after).toContain('  - file: a.md # овако\n')
    expect(parseReviewed(after).words).toEqual([
      { word: 'Gvi', result: 'Гви', rule: 'guessed', note: 'А. Б., 2024' },
    ])
    const twice = withConfirmed(after, [{ ...group, source: ': #"', result: '- x' }])
    expect(parseReviewed(twice).words.map(({ word, result }) => [word, result])).toEqual([
      ['Gvi', 'Гви'],
      [': #"', '- x'],
    ])
    expect(twice.startsWith(after.trimEnd())).toBe(true)
  })

  it('begins where there was no file', () => {
    expect(parseReviewed(withConfirmed('', [group])).words).toHaveLength(1)
  })
})
