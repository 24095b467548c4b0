import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { guessedWords } from '@/lib/script-report/guessed'
import { howToChange, knownRules, ruleInfo } from '@/lib/script-report/rules'
import { sentenceAround } from '@/lib/script-report/sentence'
import { composedOffset, offsetInFile, wordInFile } from '@/lib/script-report/source-offset'
import { createSiteConverter, variantText } from '@/lib/variant'
import { serbianLexicon } from '@/lib/variant/lexicon'

describe('rules', () => {
  it('knows every rule that the engine names over its own case files', () => {
    const folder = path.resolve('tests/unit/script/cases')
    const rules = new Set<string>()
    const converter = createSiteConverter({ glossary: [{ latin: 'Frontex' }] })
    for (const file of readdirSync(folder)) {
      const cases = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as [string, string, string][]
      for (const [latin] of cases)
        variantText(latin, 'Cyrl', {
          source: 'Latn',
          converter,
          onDecision: ({ rule }) => rules.add(rule),
        })
    }
    expect(rules.size).toBeGreaterThan(12)
    expect([...rules].filter((rule) => !knownRules.includes(rule))).toEqual([])
  })

  it('shows a rule it does not know rather than hide it', () => {
    expect(ruleInfo('brand-new')).toEqual({ label: 'правило brand-new', routine: false })
    expect(ruleInfo('constructor').routine).toBe(false)
  })

  it('advises marks that the variant step obeys', () => {
    const converter = createSiteConverter({ glossary: [] })
    const obeys = (source: string, result: string, reads: string) => {
      const [first = ''] = howToChange({ source, result, rule: 'guessed' })
      const mark = /\[[^\]]+\]\([^)]+\)/.exec(first)?.[0] ?? ''
      expect(variantText(mark, 'Cyrl', { source: 'Latn', converter })).toBe(reads)
    }
    obeys('Visa', 'Виса', 'Visa')
    obeys('Brunswick', 'Brunswick', 'Брунсwицк')
  })
})

describe('guessed words', () => {
  const guessed = (text: string) =>
    guessedWords(text, serbianLexicon).map(({ start, end }) => text.slice(start, end))

  it('are those that nothing proves Serbian', () => {
    expect(guessed('Gosti iz Telavija i Zorblat potpisali su sporazum.')).toEqual(['Telavija', 'Zorblat'])
  })

  it('are not those with Serbian letters, known forms, prefixes or endings, codes and short words', () => {
    expect(
      guessed('Čelebić, reintegraciji, potprojekta, implementira, koordinatorkom, EU, A4b2kvz, do'),
    ).toEqual([])
  })
})

describe('sentences', () => {
  it.each([
    ['Prva. Druga reč je ovde. Treća.', 'reč', 'Druga reč je ovde.'],
    ['Kaže „Dosta!” i ode. „Nova” je tu.', 'ode', 'Kaže „Dosta!” i ode.'],
    ['Dana 5. marta 2024. godine.', 'marta', 'Dana 5. marta 2024. godine.'],
    ['Prelomljen\n  red ovde.', 'red', 'Prelomljen red ovde.'],
    [`${'veoma '.repeat(30)}reč${' potom'.repeat(30)}.`, 'reč', undefined],
  ])('%j around %s', (text, word, expected) => {
    const at = text.indexOf(word)
    const { sentence, wordAt } = sentenceAround(text, at, at + word.length)
    expect(sentence.slice(...wordAt)).toBe(word)
    if (expected) expect(sentence).toBe(expected)
    else expect(sentence).toMatch(/^…veoma.*potom…$/)
  })
})

describe('places', () => {
  it.each([
    ['a &amp; bc', 'a & bc', 'bc'],
    ['&scaron;ta bc', 'šta bc', 'bc'],
    [String.raw`\*a\* bc`, '*a* bc', 'bc'],
    ['> a\n> bc', 'a\nbc', 'bc'],
    ['>-\n  a\n  bc', 'a bc', 'bc'],
    [String.raw`"a \"x\" bc"`, 'a "x" bc', 'bc'],
    ["'a ''x'' bc'", "a 'x' bc", 'bc'],
    ['a &ne; &nesto; bc', 'a ≠ &nesto; bc', 'bc'],
    ['bc bc bc', 'bc bc bc', 'bc'],
  ])('of the last word in %j read as %j', (written, value, word) => {
    const stretch = { value, start: 3, end: 3 + written.length }
    expect(offsetInFile(`xyz${written}`, stretch, value.lastIndexOf(word))).toBe(
      3 + written.lastIndexOf(word),
    )
    expect(wordInFile(`xyz${written}`, stretch, value.lastIndexOf(word), word)).toBe(
      3 + written.lastIndexOf(word),
    )
  })

  it('counts back from composed text', () => {
    expect(composedOffset('c\u030cas', 1)).toBe(2)
    expect(composedOffset('čas', 1)).toBe(1)
    expect(composedOffset('c\u030cc\u030c reč', 3)).toBe(5)
  })
})
