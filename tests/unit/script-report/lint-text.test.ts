import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixText, lintText, type Finding } from '@/lib/script-report/lint'

const brief = ({ rule, line, column, offset, length, fix }: Finding) => ({
  rule,
  line,
  column,
  offset,
  length,
  fix,
})
const found = (text: string) => lintText(text).map(brief)
const mended = (text: string) => fixText(text, (current) => lintText(current))

describe('planted faults', () => {
  // rule, text, line, column, offset, length, fix, text afterwards
  const cases: [string, string, number, number, number, number, string | undefined, string][] = [
    ['look-alike', 'Овде је Kомесаријат.', 1, 9, 8, 1, 'К', 'Овде је Комесаријат.'],
    [
      'look-alike',
      'Први ред.\nНа другом је саoпштење.',
      2,
      16,
      25,
      1,
      'о',
      'Први ред.\nНа другом је саопштење.',
    ],
    ['look-alike', 'Zemlja i raselјena lica.', 1, 15, 14, 1, 'j', 'Zemlja i raseljena lica.'],
    ['look-alike', 'Стоји МOCКВА на плакату.', 1, 8, 7, 2, 'ОС', 'Стоји МОСКВА на плакату.'],
    ['look-alike-word', 'Ово je пример за проверу.', 1, 5, 4, 2, 'је', 'Ово је пример за проверу.'],
    ['look-alike-word', 'Jedan red, а onda drugi red.', 1, 12, 11, 1, 'a', 'Jedan red, a onda drugi red.'],
    ['mixed-scripts', 'Агенција Frontexом управља.', 1, 10, 9, 9, undefined, 'Агенција Frontexом управља.'],
    ['eth', 'Grad Ðakovica i leða.', 1, 6, 5, 1, 'Đ', 'Grad Đakovica i leđa.'],
    ['digraph-letter', 'Pišu ǉubav i to.', 1, 6, 5, 1, 'lj', 'Pišu ljubav i to.'],
    ['digraph-letter', 'Grad ǅomba i ǄEP.', 1, 6, 5, 1, 'Dž', 'Grad Džomba i DŽEP.'],
    ['decomposed', 'Piše c\u030caj na kutiji.', 1, 6, 5, 2, 'č', 'Piše čaj na kutiji.'],
    ['decomposed', 'Ово је и\u0306 и ж\u030c.', 1, 8, 7, 2, 'й', 'Ово је й и ж\u030c.'],
    ['entity', 'Agencija je &scaron;ira od toga.', 1, 13, 12, 8, 'š', 'Agencija je šira od toga.'],
    ['entity', 'Član &#269;ita i &#x10D;eka.', 1, 6, 5, 6, 'č', 'Član čita i čeka.'],
    ['entity', 'To je &apos;ne znam&apos;.', 1, 7, 6, 6, '’', 'To je ’ne znam’.'],
    ['entity', 'Uz &quot;ime&quot; stoji.', 1, 4, 3, 6, '„', 'Uz „ime” stoji.'],
    ['entity', 'Uz &amp;quot;ime&amp;quot; stoji.', 1, 4, 3, 10, '„', 'Uz „ime” stoji.'],
    ['entity', 'Iznos je 12&nbsp;kg šećera.', 1, 12, 11, 6, '\u00a0', 'Iznos je 12\u00a0kg šećera.'],
    ['entity', 'Reč&nbsp;do reči.', 1, 4, 3, 6, ' ', 'Reč do reči.'],
    ['entity', 'Reč &nbsp;do reči.', 1, 5, 4, 6, '', 'Reč do reči.'],
    ['odd-quotes', "Projekat ''Kuća'' traje.", 1, 10, 9, 2, '„', 'Projekat „Kuća” traje.'],
    ['odd-quotes', "Projekat ,,Kuća'' traje.", 1, 10, 9, 2, '„', 'Projekat „Kuća” traje.'],
    ['odd-quotes', "Samo jedan '' ostaje.", 1, 12, 11, 2, undefined, "Samo jedan '' ostaje."],
    ['double-space', 'Dve  reči i   tri.', 1, 4, 3, 2, ' ', 'Dve reči i tri.'],
    ['hard-space', 'Dve \u00a0reči.', 1, 4, 3, 2, ' ', 'Dve reči.'],
    ['hard-space', 'Dve\u00a0\u00a0\u00a0reči.', 1, 4, 3, 3, ' ', 'Dve reči.'],
    ['hard-space', 'Tri\u00a0reči su ovde.', 1, 4, 3, 1, ' ', 'Tri reči su ovde.'],
    ['tab', 'Ime\tprezime.', 1, 4, 3, 1, ' ', 'Ime prezime.'],
    ['invisible', 'Komesa\u200brijat.', 1, 7, 6, 1, '', 'Komesarijat.'],
    ['invisible', 'Први\u200e ред.', 1, 5, 4, 1, '', 'Први ред.'],
    ['soft-hyphen', 'Komesa\u00adrijat.', 1, 7, 6, 1, undefined, 'Komesa\u00adrijat.'],
  ]

  it.each(cases)('%s in %j', (rule, text, line, column, offset, length, fix, after) => {
    expect(found(text)[0]).toEqual({ rule, line, column, offset, length, fix })
    expect(new Set(lintText(text).map((finding) => finding.rule))).toEqual(new Set([rule]))
    expect(mended(text)).toBe(after)
    expect(mended(after)).toBe(after)
  })

  it('says what is wrong in Serbian, with no letter left to guess', () => {
    for (const [, text] of cases)
      for (const { message } of lintText(text)) expect(message).toMatch(/^[\p{Lu}„].*[.…]$/u)
  })

  it('grades them', () => {
    const severityOf = (text: string) => lintText(text)[0]?.severity
    expect(severityOf('Kомесаријат')).toBe('error')
    expect(severityOf('Dve  reči.')).toBe('warning')
    expect(severityOf('Komesa\u00adrijat')).toBe('info')
  })
})

describe('what is right stays', () => {
  it.each([
    'Комесаријат и CARITAS-у и PDF-ом, категорија A, 5 km.',
    'Kraljevo i Čačak, „Kuća“ i ”tako”, ’90-ih godina.',
    'Iznos 12\u00a0% i 5\u00a0kg, u\u00a0Nišu, br.\u00a05, Lj.\u00a0Petrović.',
    'Emotikon 👩\u200d👧 ostaje.',
    'Znakovi &lt;b&gt; i &amp; ostaju.',
    'Pišite na kirs@kirs.gov.rs, https://a.rs/x__y?a=1&nbsp;b ili `kod  sa  "dva"`.',
    'Red koji se\n  nastavlja uvučen.',
    'Нагласак: са\u030fм, годи\u0301на.',
    'Рок је 10.000,50 динара, , и то је то.',
    "Rock'n'roll i '90-e.",
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
    expect(mended(text)).toBe(text)
  })
})

describe('a Latin text without its letters', () => {
  const bare = 'Komesarijat je danas organizovao obuku za zaposlene u centrima, a potom i sastanak u gradu. '
  const proper = 'Učesnici su čuli šta žele građani i kako će se rešavati pitanja smeštaja. '

  it('is told of once, at its beginning', () => {
    expect(found(`\n${bare.repeat(5)}`)).toEqual([
      { rule: 'no-diacritics', line: 2, column: 1, offset: 1, length: 0, fix: undefined },
    ])
  })

  it('is no matter when it has some, is short, Cyrillic or English', () => {
    expect(found(bare.repeat(3) + proper)).toEqual([])
    expect(found(bare)).toEqual([])
    expect(found('Комесаријат је одржао обуку. '.repeat(20))).toEqual([])
    expect(lintText(bare.repeat(5), { language: 'en' })).toEqual([])
  })
})

describe('mending', () => {
  const fragment = fc.constantFrom(
    'Kомесаријат ',
    'raselјena ',
    'ǅep',
    'Ðorđe ',
    "''",
    ',,',
    '&quot;',
    '&nbsp;',
    '&amp;nbsp;',
    ' ',
    '  ',
    '\u00a0',
    '\t',
    '\u200b',
    'c\u030c',
    'reč',
    'реч',
    ' je ',
    ' а ',
    '\n',
    '\n\n',
    '12',
    '.',
    '`a  b`',
    '&',
    'quot;',
  )
  const text = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = mended(written)
        expect(mended(once)).toBe(once)
        expect(lintText(once).filter(({ fix }) => fix !== undefined)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('touches no character outside the places it named', () => {
    fc.assert(
      fc.property(text, (written) => {
        let rest = written
        for (const { offset, length } of [...lintText(written)].reverse())
          rest = rest.slice(0, offset) + rest.slice(offset + length)
        // What no finding covers is still there, in the same order.
        let at = 0
        const after = fixText(written, (current) => (current === written ? lintText(written) : []))
        for (const letter of rest) {
          const next = after.indexOf(letter, at)
          expect(next).toBeGreaterThanOrEqual(at)
          at = next + letter.length
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes a long text in linear time', () => {
    const started = performance.now()
    for (const part of ['a', ' ', "''", '&', '\u00a0', '`', 'Kо', 'c\u030c', '&amp;'])
      lintText(part.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
