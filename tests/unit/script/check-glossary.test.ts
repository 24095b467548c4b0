import { describe, expect, it } from 'vitest'
import { checkGlossary } from '../../../lib/script'
import { serbianLexicon } from '../../../lib/variant/lexicon'

const messages = (...latin: string[]): string[] =>
  checkGlossary(
    latin.map((word) => ({ latin: word })),
    serbianLexicon,
  ).map(({ message }) => message)

describe('checkGlossary', () => {
  it.each(['Save', 'Most', 'list', 'more', 'centrima'])('refuses %s with advice', (word) => {
    expect(messages(word)[0]).toContain(`[${word}](lat:)`)
  })

  it.each([
    'CARITAS',
    'Caritas',
    'OFII',
    'SDC',
    'IDEAS',
    'PDF',
    'Frontex',
    'Save the Children',
    'Markdown',
    'Erasmus+',
  ])('accepts %s', (word) => {
    expect(messages(word)).toEqual([])
  })

  it('accepts a Serbian form whose Cyrillic is the ordinary one', () => {
    expect(checkGlossary([{ latin: 'Save', cyrillic: 'Саве' }], serbianLexicon)).toEqual([])
  })

  it('refuses doubles and Cyrillic letters', () => {
    expect(messages('Frontex', 'Frontex')[0]).toContain('већ постоји')
    expect(messages('Frоntex')[0]).toContain('ћирилична слова')
  })
})
