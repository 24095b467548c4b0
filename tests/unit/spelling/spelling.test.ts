import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceText } from '@/lib/content/check/fault'
import { documentOf, readDocuments } from '@/lib/script-report/source-documents'
import { doubtfulWords } from '@/lib/spelling/doubtful-words'
import { createSpeller, type Speller } from '@/lib/spelling/speller'
import { readWordList } from '@/lib/spelling/word-list'
import { createSiteConverter } from '@/lib/variant'

const converter = createSiteConverter({ glossary: [{ latin: 'CARITAS' }] })
let speller: Speller
beforeAll(() => {
  speller = createSpeller(readWordList(path.resolve('content')))
})

const check = (text: string) => {
  const document = documentOf(sourceText('articles/2024/proba.md', text))
  if (!document) throw new Error('no document')
  return doubtfulWords(document, converter, speller).map(
    ({ line, column, word }) => `${line}:${column} ${word}`,
  )
}
const article = (title: string, body: string, summary = 'Сажетак.') =>
  `---\ntitle: ${title}\nsummary: ${summary}\n---\n\n${body}\n`

describe('doubtful words', () => {
  it('finds the four typing errors of the first news item and nothing else in it', () => {
    const seed = readDocuments(path.resolve('content')).documents.find(({ source }) =>
      source.path.includes('studijska-poseta'),
    )
    const words = seed ? doubtfulWords(seed, converter, speller).map(({ word }) => word) : []
    expect(words).toEqual(['atktivnostima', 'predstavnikcom', 'opštiniu', 'relizovana'])
  })

  it('names the place in both scripts, through marks and entities', () => {
    expect(check(article('Посета општиниу', 'Текст &amp; **центрру**.'))).toEqual([
      '2:15 општиниу',
      '6:15 центрру',
    ])
    expect(check(article('Poseta', 'Tekst ![slkia](/images/a.jpg) i [cenrtu](/cir/).', 'Sažetak.'))).toEqual([
      '6:9 slkia',
      '6:34 cenrtu',
    ])
  })

  it('passes over what stays Latin, acronyms, addresses, code and words cut by markup', () => {
    expect(
      check(article('Посета', 'Пројекат води CARITAS, a `kodd` и https://primer.rs/greskka УНХЦР-а.')),
    ).toEqual([])
    expect(check(article('Посета', '**Бео**град и лаптоп'))).toEqual([])
  })

  it('knows the forms of the words of the list', () => {
    expect(
      ['Марткопију', 'повратницима', 'Боговађи', 'избегличких'].filter((word) => !speller.knows(word)),
    ).toEqual([])
  })

  it('suggests near words', () => {
    expect(speller.suggest('релизована')).toContain('реализована')
  })
})

describe('the list of words', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vesnik-words-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('may be written in either script, with remarks; a missing one is empty', () => {
    expect(readWordList(folder)).toEqual([])
    writeFileSync(path.join(folder, 'reci.txt'), '# имена\r\nHadžijev\n\nМорт\n')
    expect(readWordList(folder)).toEqual(['хаџијев', 'морт'])
  })
})
