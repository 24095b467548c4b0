import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ArticleSummary } from '@/lib/content/article'
import { deferred } from '@/lib/content/fingerprint'
import { openTexts } from '@/tools/export/card-texts'

let folder: string
const file = () => join(folder, 'store/texts.json')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vesnik-texts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Articles whose titles were made; making a title is what the store saves. */
let made: string[] = []
const article = (print: string, title: string) =>
  deferred(
    print,
    {},
    { title: () => (made.push(print), title), summary: () => 'с' },
  ) as unknown as ArticleSummary

function ask(maker: string, articles: ArticleSummary[]): string[] {
  made = []
  const texts = openTexts(file(), maker)
  const titles = articles.map((one) => texts.of(one)[0])
  texts.save()
  return titles
}

it('makes each text once and keeps it until its source or its maker changes', () => {
  const both = () => [article('1', 'Први'), article('2', 'Други')]
  expect(ask('m', both())).toEqual(['Први', 'Други'])
  expect(made).toEqual(['1', '2'])
  expect(ask('m', both())).toEqual(['Први', 'Други'])
  expect(made).toEqual([])
  expect(ask('m', [article('1', 'Први'), article('3', 'Други, исправљен')])).toEqual([
    'Први',
    'Други, исправљен',
  ])
  expect(made).toEqual(['3'])
  ask('other', both())
  expect(made).toEqual(['1', '2'])
})

it('a damaged file counts as none', () => {
  ask('m', [article('1', 'Први')])
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('Први', 'Први '))
  expect(ask('m', [article('1', 'Први')])).toEqual(['Први'])
  expect(made).toEqual(['1'])
})
