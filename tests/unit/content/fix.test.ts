import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixContent } from '@/lib/content/check/fix'
import { faultsAfter } from './check-case'

const file = 'articles/2024/poseta.md'

/** Text of a file after mending, once it was changed; and the faults that remain. */
function mended(changes: [string, string][], name = file): { text: string; left: string[]; fixed: string[] } {
  let text = ''
  let fixed: string[] = []
  const left = faultsAfter((folder) => {
    const full = path.join(folder, name)
    let before = readFileSync(full, 'utf8')
    for (const [from, to] of changes) before = before.replace(from, () => to)
    writeFileSync(full, before)
    const options = { folder, publicFolder: path.join(folder, '../public'), now: new Date('2024-06-01') }
    fixed = fixContent(options).map(({ code }) => code)
    text = readFileSync(full, 'utf8')
  })
  return { text, left: left.map(({ code }) => code), fixed }
}

const original = readFileSync(path.join(import.meta.dirname, 'base/content', file), 'utf8')

describe('mending', () => {
  it.each<[string, [string, string]]>([
    ['date-form', ['date: 2024-03-26', 'date: 26.03.2024.']],
    ['date-form', ['date: 2024-03-26', "date: '26. 3. 2024.'"]],
    ['unknown-field', ['summary:', 'sažetak:']],
    ['unknown-field', ['  alt:', '  opis:']],
    ['yaml-no-space', ['title: Посета', 'title:Посета']],
    ['yaml-tab', ['  file: /images', '\tfile: /images']],
    ['byte-order-mark', ['---', '\uFEFF---']],
    ['invisible-character', ['Договорен', 'Дого\u200bворен']],
    ['direction-character', ['Договорен', '\u202eДоговорен']],
  ])('gives back the original file after %s', (code, change) => {
    expect(mended([change])).toEqual({ text: original, left: [], fixed: [code] })
  })

  it('puts a value with a colon under quotes', () => {
    const { text, left } = mended([['title: Посета центру', 'title: Посета: центру']])
    expect(text).toContain('\ntitle: "Посета: центру за обуку"\n')
    expect(left).toEqual([])
  })

  it('leaves a value that can be read in two ways', () => {
    const change: [string, string] = ['title: Посета центру', 'title: Посета: центру "Нада"']
    expect(mended([change])).toEqual({ text: original.replace(...change), left: ['yaml-colon'], fixed: [] })
  })

  it('mends several faults that hide one another', () => {
    const changes: [string, string][] = [
      ['title: Посета', 'naslov:Посета'],
      ['date: 2024-03-26', 'datum: 26.03.2024.'],
    ]
    expect(mended(changes)).toMatchObject({ text: original, left: [] })
  })

  it('gives the younger of two articles with one number the next free one', () => {
    const { text, left } = mended([['id: 12', 'id: 7']])
    expect(text).toContain('\nid: 8\n')
    expect(left).toEqual([])
  })

  it('changes nothing in a folder without faults', () => {
    expect(mended([])).toEqual({ text: original, left: [], fixed: [] })
  })
})
