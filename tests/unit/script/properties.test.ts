import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createConverter, toLatin } from '../../../lib/script'
import { LETTERS } from '../../../lib/script/alphabet'
import { foreignRule, hasForeignShape } from '../../../lib/script/foreign'
import { serbianLexicon } from '../../../lib/variant/lexicon'

const dictionary = readFileSync(
  new URL('../../../node_modules/dictionary-sr/index.dic', import.meta.url),
  'utf8',
)
/** The dictionary also holds foreign words letter by letter (хигх, едуцатион), signs of units (цм), words that are
 *  numerals in Latin (ив) and three misspellings; those are left out. */
const NOT_SERBIAN = new Set(['ажуриранј', 'ажуриранје', 'вишнја', 'вишнјевац'])
const isSerbian = (word: string): boolean =>
  /^[абвгдђежзијклљмнњопрстћуфхцчџш]{2,}$/.test(word) &&
  !NOT_SERBIAN.has(word) &&
  /[аеиоур]/.test(word) &&
  !/^[ivxlcdm]+$/.test(toLatin(word)) &&
  foreignRule(toLatin(word), 0) !== 'foreign-word' &&
  !/[гцпт]х|сцх|сх$|пхт|цк$|[^аеиоу]иа$|[^с]тион$|([бвгкмнпрсфх])\1/.test(word)
const candidates = dictionary.split('\n').filter(isSerbian)
const converter = createConverter({ lexicon: serbianLexicon })
/** What still does not come back is foreign (поцкет, хокеyист) or misspelt; the first test keeps it few. */
const strays = new Set(candidates.filter((form) => converter.toCyrillic(toLatin(form)) !== form))
const words = candidates.filter((form) => !strays.has(form))

const word = fc.integer({ min: 0, max: words.length - 1 }).map((index) => words[index] as string)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const sentence = fc.array(word, { minLength: 2, maxLength: 14 }).map((list) => `${capital(list.join(' '))}.`)
const letter = fc.constantFrom(...LETTERS.flatMap(([cyrillic]) => [cyrillic, cyrillic.toUpperCase()]))

describe('toLatin', () => {
  it('leaves no Cyrillic letter in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0x400, max: 0x45f }).map((code) => String.fromCharCode(code)) }),
        (text) => !/[\u0400-\u045f]/.test(toLatin(text)),
      ),
    )
  })

  it('is idempotent and leaves Latin text alone', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toLatin(toLatin(text)) === toLatin(text)))
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => toLatin(text) === text))
  })

  it('goes on letter by letter, whatever the letters', () => {
    fc.assert(
      fc.property(
        fc.array(letter),
        (letters) =>
          toLatin(letters.join('')).toLowerCase() ===
          letters.map((one) => toLatin(one.toLowerCase())).join(''),
      ),
    )
  })
})

describe('toCyrillic', () => {
  it('brings back the dictionary, but for a few foreign words in it', () => {
    expect(candidates.length).toBeGreaterThan(150_000)
    expect([...strays].slice(0, 100)).toHaveLength(strays.size)
    expect(strays.size / candidates.length).toBeLessThan(0.0005)
  })

  it('takes hardly a dictionary form for foreign by its letter groups, even without the dictionary', () => {
    const caught = candidates
      .map(toLatin)
      .filter((form) => /^[a-z]+$/.test(form) && hasForeignShape(form, true))
    // Foreign words and names in small letters (сингерс, бленкес), no Serbian ones.
    expect(caught.slice(0, 120)).toHaveLength(caught.length)
  })

  it('undoes toLatin on Serbian sentences', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(converter.toCyrillic(toLatin(text))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('is idempotent', () => {
    const mixed = fc.array(
      fc.oneof(
        sentence.map(toLatin),
        fc.constantFrom(
          'Petar I',
          'Facebook',
          'Save the Children',
          '5 kg',
          'IOM-a',
          'u XX veku',
          '„The Wall“',
          'www.kirs.gov.rs',
          'Smart City',
          'A4',
        ),
      ),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(mixed, (parts) => {
        const once = converter.toCyrillic(parts.join(' '))
        expect(converter.toCyrillic(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('accepts any string and keeps it readable back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof converter.toCyrillic(text) === 'string'),
    )
  })
})

describe('convertBlock', () => {
  it('gives the same text however a block is cut into runs', () => {
    const cut = fc.tuple(sentence.map(toLatin), fc.array(fc.nat(200), { maxLength: 6 }))
    fc.assert(
      fc.property(cut, ([text, at]) => {
        const places = [0, ...at.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length]
        const runs = places.slice(1).map((end, index) => ({ text: text.slice(places[index], end) }))
        const { texts } = converter.convertBlock(runs, 'Cyrl')
        expect(texts.join('')).toBe(converter.toCyrillic(text))
        expect(texts).toHaveLength(runs.length)
      }),
      { numRuns: 1000 },
    )
  })
})
