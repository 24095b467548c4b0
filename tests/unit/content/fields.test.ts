import { describe, expect, it } from 'vitest'
import { contentlayerFields } from '@/lib/content/contentlayer-fields'
import { contentSummary, faultSummary } from '@/lib/content/check/summary'
import { faultLine, faultsAsJson, githubLine } from '@/lib/content/check/report'
import { errorAt, placeOf, sourceText } from '@/lib/content/check/fault'
import { messages } from '@/lib/content/check/messages'
import { parseGlossary, parseSite } from '@/lib/content/check/site-text'
import { nearest } from '@/lib/content/check/suggest'
import type { Field, FieldTable } from '@/lib/content/field-types'
import { documentFields } from '@/lib/content/fields'
import { objectSchema } from '@/lib/content/json-schema'
import { glossaryFields, siteFields } from '@/lib/content/site-fields'

const tables = Object.entries({ ...documentFields, site: siteFields, glossary: glossaryFields }) as [
  string,
  FieldTable,
][]

/** All fields of a table, nested ones too. */
function allFields(table: FieldTable): [string, Field][] {
  return Object.entries(table).flatMap(([name, field]): [string, Field][] => {
    const inner = field.type === 'list' ? field.of : field
    const nested = inner.type === 'object' ? allFields(inner.fields) : []
    return [[name, field], ...nested]
  })
}

describe('the field table', () => {
  it.each(tables)('of %s describes every field in Serbian Cyrillic', (_, table) => {
    for (const [name, { label, hint }] of allFields(table)) {
      expect(label, name).toMatch(/^[А-ЯЂЈЉЊЋЏ][\p{Script=Cyrillic}0-9 .,-]+$/u)
      expect(hint, name).toMatch(/\p{Script=Cyrillic}/u)
      expect(hint, name).toMatch(/[.!]$/)
    }
  })

  it.each(tables)('of %s gives Contentlayer and JSON Schema the same names and duties', (_, table) => {
    const names = Object.keys(table)
    const required = names.filter((name) => table[name]?.required)
    const schema = objectSchema(table) as {
      properties: object
      required: string[]
      additionalProperties: boolean
    }
    const fields = contentlayerFields(table) as Record<string, { required?: boolean }>
    expect(Object.keys(schema.properties)).toEqual(names)
    expect(schema.required).toEqual(required)
    expect(schema.additionalProperties).toBe(false)
    expect(Object.keys(fields)).toEqual(names)
    expect(names.filter((name) => fields[name]?.required)).toEqual(required)
  })

  it('never uses a name that Contentlayer keeps for itself', () => {
    const names = tables.flatMap(([, table]) => allFields(table).map(([name]) => name))
    expect(
      names.filter((name) => ['type', '_raw', '_id', 'body', 'slug', 'year', 'path'].includes(name)),
    ).toEqual([])
  })
})

describe('messages', () => {
  it('are Serbian sentences that end and ask for an action', () => {
    for (const [code, text] of Object.entries(messages)) {
      expect(text, code).toMatch(/^(?:[А-ЯЂЈЉЊЋЏ„]|HTML)/)
      expect(text, code).toMatch(/(?:\.|\{(?:example|hint|advice|expected)\})$/)
    }
  })

  const fault = errorAt(sourceText('a,b.md', 'title: Љубав: x'), 7, 'yaml-colon', {
    example: 'title: "Љубав: x"',
  })

  it('come in both scripts, with the words of the editor as written', () => {
    expect(faultLine(fault, 'content/')).toBe(
      'content/a,b.md:1:8  Вредност садржи двотачку. Ставите је под наводнике: title: "Љубав: x"',
    )
    expect(faultLine(fault, 'content/', 'Latn')).toBe(
      'content/a,b.md:1:8  Vrednost sadrži dvotačku. Stavite je pod navodnike: title: "Љубав: x"',
    )
  })

  it('come as annotations whose parts cannot break out', () => {
    const evil = { ...fault, file: 'a,b:c\n.md', values: { example: '%\n::error::x' } }
    expect(githubLine(evil, 'content/')).toBe(
      '::error file=content/a%2Cb%3Ac%0A.md,line=1,col=8::Вредност садржи двотачку. Ставите је под наводнике: %25 ::error::x',
    )
  })

  it('come as JSON with place, code and text', () => {
    expect(JSON.parse(faultsAsJson([fault], 'content/', 'Latn'))).toEqual([
      {
        file: 'content/a,b.md',
        line: 1,
        column: 8,
        severity: 'error',
        code: 'yaml-colon',
        values: { example: 'title: "Љубав: x"' },
        message: 'Vrednost sadrži dvotačku. Stavite je pod navodnike: title: "Љубав: x"',
      },
    ])
  })
})

describe('closing lines', () => {
  it('count in Serbian', () => {
    const line = (articles: number, translations: number, pages: number) =>
      contentSummary({ articles, translations, pages, pageTranslations: 0 }, 0)
    expect(line(24, 9, 4)).toBe('Садржај је исправан: 24 вести, 9 превода, 4 стране.')
    expect(line(21, 1, 1)).toBe('Садржај је исправан: 21 вест, 1 превод, 1 страна.')
    expect(line(11, 2, 5)).toBe('Садржај је исправан: 11 вести, 2 превода, 5 страна.')
    expect(faultSummary(1, 2)).toMatch(/^Садржај није исправан: 1 грешка и 2 упозорења\./)
  })
})

describe('places', () => {
  it('are found at the first, a middle and the last character', () => {
    const source = sourceText('x', 'ab\n\ncd')
    expect([0, 2, 3, 4, 6, 99].map((offset) => placeOf(source, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 3 },
      { line: 3, column: 3 },
    ])
  })
})

describe('suggestions', () => {
  it('forgive a swap, a missing and a wrong letter, not another word', () => {
    expect(
      ['titel', 'tite', 'tatle', 'TITLE', 'caption'].map((word) => nearest(word, ['title', 'date'])),
    ).toEqual(['title', 'title', 'title', 'title', undefined])
  })
})

describe('lists of the site', () => {
  it('give entries or lines with places', () => {
    expect(parseGlossary('- latin: OFII\n')).toEqual({ entries: [{ latin: 'OFII' }] })
    expect(parseGlossary('- latin: 5\n')).toEqual({
      faults: ['recnik.yaml:1:10  Поље „latin” није доброг облика. Ставите вредност под наводнике: "5".'],
    })
    const result = parseSite('name: { sr: Установа }\n')
    expect('faults' in result && result.faults[0]).toMatch(/^site.yaml:1:1 {2}Недостаје обавезно поље „/)
  })
})
