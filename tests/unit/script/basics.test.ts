import { describe, expect, it } from 'vitest'
import { createConverter, detectScript, slugify, toLatin } from '../../../lib/script'
import { serbianLexicon } from '../../../lib/variant/lexicon'

describe('toLatin', () => {
  it.each([
    ['ЉУБАВ', 'LJUBAV'],
    ['Љубав', 'Ljubav'],
    ['Љ. Петровић', 'Lj. Petrović'],
    ['НАЏИВЕЛА', 'NADŽIVELA'],
    ['КОЊ', 'KONJ'],
    ['Њ', 'Nj'],
    ['Л\u00adЉ\u00adА', 'L\u00adLJ\u00adA'],
    ['Толстој — Толстой', 'Tolstoj — Tolstoj'],
    ['CARITAS у Грузији', 'CARITAS u Gruziji'],
  ])('%s → %s', (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin))
})

describe('slugify', () => {
  it.each([
    ['Ђаци, Љиља, џеп и Њујорк', 'djaci-ljilja-dzep-i-njujork'],
    ['Đaci, Ljilja, džep i Njujork', 'djaci-ljilja-dzep-i-njujork'],
    ['Збринуте 1.342 породице', 'zbrinute-1342-porodice'],
    ['„Сигурни поступци. Права за све“', 'sigurni-postupci-prava-za-sve'],
    ['Ћуп — Čaša!', 'cup-casa'],
    ['...', ''],
  ])('%s → %s', (title, slug) => expect(slugify(title)).toBe(slug))

  it('cuts at a word', () => expect(slugify('prihvatni centar u Subotici', 20)).toBe('prihvatni-centar-u'))
})

describe('detectScript', () => {
  it.each([
    ['Пројекат води CARITAS.', 'Cyrl'],
    ['Projekat vodi CARITAS.', 'Latn'],
    ['Рекао је: “To be or not to be, that is the question.” Онда је отишао.', 'Cyrl'],
    ['Приказан је филм Rolling Thunder Revue. Публика је била одушевљена.', 'Cyrl'],
    ['Породице су усељене. Porodice su useljene i zadovoljne.', 'mixed'],
    ['Kontakt ЋИР LAT. Delegacija je posetila Gruziju i održala sastanak.', 'Latn'],
    ['12.03.2024.', 'none'],
  ])('%s → %s', (text, script) => expect(detectScript(text).script).toBe(script))

  it('names the stray sentence', () => {
    expect(detectScript('Породице су усељене у нове станове. Kuće su im uručene juče.').stray).toBe(
      'Kuće su im uručene juče.',
    )
  })
})

describe('overrides', () => {
  const glossary = [
    { latin: 'CARITAS' },
    { latin: 'Frontex' },
    { latin: 'Skype', cyrillic: 'Скајп' },
    { latin: 'Reka Save' },
  ]
  const converter = createConverter({ glossary, lexicon: serbianLexicon })

  it.each([
    ['CARITAS-u i CARITASu', 'CARITAS-у и CARITASu'],
    ['Frontexa i FRONTEX', 'Frontexa и FRONTEX'],
    ['Preko Skypea i Skype-om', 'Преко Скајпа и Скајп-ом'],
    ['Dunava i Save', 'Дунава и Саве'],
  ])('glossary: %s → %s', (source, expected) => expect(converter.toCyrillic(source)).toBe(expected))

  it('an article keeps its own words', () => {
    const { texts, decisions } = converter.convertBlock([{ text: 'Program Most i OFII-ja' }], 'Cyrl', {
      keepLatin: ['Most'],
    })
    expect(texts).toEqual(['Програм Most и OFII-ја'])
    expect(decisions).toContainEqual({
      rule: 'latin-words',
      source: 'Most',
      result: 'Most',
      run: 0,
      start: 8,
      end: 12,
      certainty: 'sure',
    })
  })

  it('house style may keep acronyms', () => {
    expect(createConverter({ acronyms: 'keep' }).toCyrillic('Misija IOM-a u EU i NATO')).toBe(
      'Мисија IOM-а у EU и NATO',
    )
  })
})

describe('convertBlock', () => {
  const converter = createConverter()

  it('converts a word that markup cuts as one word', () => {
    const runs = [{ text: 'l' }, { text: 'jubav i in' }, { text: 'jekcija' }]
    expect(converter.convertBlock(runs, 'Cyrl').texts).toEqual(['љ', 'убав и ин', 'јекција'])
  })

  it('keeps code but sees it as context', () => {
    expect(
      converter.convertBlock([{ text: 'npm', keep: true }, { text: '-a i njega' }], 'Cyrl').texts,
    ).toEqual(['npm', '-а и њега'])
  })

  it('repairs look-alikes in a Cyrillic source and leaves its Latin words alone', () => {
    const { texts, decisions } = converter.convertBlock([{ text: 'Kомесаријат и Save a не more' }], 'Cyrl', {
      source: 'Cyrl',
    })
    expect(texts).toEqual(['Комесаријат и Save a не more'])
    expect(decisions.map((decision) => decision.rule)).toEqual(['look-alike'])
  })
})
