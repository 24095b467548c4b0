import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cmsConfig } from '@/lib/editor/cms-config'
import type { EditorSettings } from '@/lib/editor/settings'
import { documentFields } from '@/lib/content/fields'
import type { Field, FieldTable } from '@/lib/content/field-types'
import { detectScript, toLatin } from '@/lib/script'
import { applyPatches, PATCHES } from '@/tools/editor/bundle/patches'
import { interfaceMessages } from '@/tools/editor/bundle/interface-messages'

interface FormField {
  name: string
  label: string
  widget: string
  required?: boolean
  i18n?: boolean
  maxlength?: number
  max?: number
  min?: number
  options?: { value: string }[]
  fields?: FormField[]
  field?: FormField
}

const settings = {
  service: 'bridge',
  api: 'http://localhost:1/urednik/api/v1',
  repository: 'vesnik/sadrzaj',
  contentFolder: 'content',
  site: { categories: [{ key: 'posete', label: { sr: 'Посете', en: 'Visits' } }] },
  glossary: [],
  reviewed: [],
} as unknown as EditorSettings

const { collections } = cmsConfig(settings, (text) => text) as unknown as {
  collections: { name: string; fields: FormField[] }[]
}
const formOf = (name: string) => collections.find((collection) => collection.name === name)?.fields ?? []

/** What a form must ask for a field, worked out apart from the program that makes the forms. */
function expectAgreement(form: FormField, field: Field, name: string): void {
  expect(form.name).toBe(name)
  expect(form.label).toBe(field.label)
  // The number of an article is given by the program, not typed.
  expect(form.required).toBe(name === 'id' ? false : field.required === true)
  if (field.type === 'object') expectTable(form.fields ?? [], field.fields)
  else if (field.type === 'list') {
    expect(form.max).toBe(field.maxItems)
    if (field.of.type === 'object') expectTable(form.fields ?? [], field.of.fields)
    else expect(form.field?.maxlength).toBe(field.of.maxLength)
  } else if (field.type === 'integer') expect([form.min, form.max]).toEqual([field.minimum, field.maximum])
  else if (field.type === 'boolean') expect(form.widget).toBe('boolean')
  else if (!field.format) expect(form.maxlength).toBe(field.maxLength)
  else if (field.format === 'category') expect(form.options?.map(({ value }) => value)).toEqual(['posete'])
  else if (field.format === 'image' || field.format === 'file') expect(form.widget).toBe(field.format)
  else if (field.format === 'date' || field.format === 'dateTime') expect(form.widget).toBe('datetime')
}

function expectTable(form: FormField[], table: FieldTable): void {
  expect(form.map(({ name }) => name)).toEqual(Object.keys(table))
  for (const [index, [name, field]] of Object.entries(table).entries())
    expectAgreement(form[index] as FormField, field, name)
}

describe.each([
  ['vesti', documentFields.Article as FieldTable, documentFields.Translation as FieldTable],
  ['strane', documentFields.Page as FieldTable, documentFields.PageTranslation as FieldTable],
])('the form of %s', (name, original, translation) => {
  test('asks for exactly the fields of the table, as the table has them', () => {
    const form = formOf(name).filter((field) => field.name !== 'body')
    const own = Object.fromEntries(Object.entries(translation).filter(([key]) => !(key in original)))
    expectTable(form, { ...original, ...own })
  })

  test('asks for the text, and in English for what a translation has', () => {
    const translated = formOf(name).filter((field) => field.i18n === true)
    expect(translated.map((field) => field.name).sort()).toEqual(['body', ...Object.keys(translation)].sort())
    expect(formOf(name).find((field) => field.name === 'body')?.required).toBe(true)
  })
})

test('every label of the forms is turned into the editor’s script', () => {
  const said: string[] = []
  cmsConfig(settings, (text) => {
    said.push(text)
    return toLatin(text)
  })
  expect(said.length).toBeGreaterThan(50)
  const latin = JSON.stringify(cmsConfig(settings, toLatin))
  expect(latin).not.toMatch(/[Ѐ-ӿ]/)
})

describe('the interface', () => {
  const english = JSON.parse(readFileSync('node_modules/@sveltia/cms/locales/en-US.json', 'utf8')) as object
  const flat = (tree: object, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[path + key, value] as [string, string]]
        : flat(value as object, `${path}${key}.`),
    )
  const texts = new Map(flat(english))
  const serbian = flat(interfaceMessages('Cyrl'))

  test('is written for texts that the program has, with the same values in them', () => {
    const values = (text: string) => [...new Set(text.match(/\$\w+/g))].sort()
    for (const [key, text] of serbian) {
      expect(texts.has(key), key).toBe(true)
      expect(values(text), key).toEqual(values(texts.get(key) ?? ''))
    }
    expect(serbian.length).toBeGreaterThan(600)
  })

  test('has every plural of Serbian, and Latin derived from Cyrillic', () => {
    for (const [key, text] of serbian.filter(([name]) => !name.startsWith('file_'))) {
      if (text.includes('.match')) expect(text, key).toMatch(/ one .* few .* \* /s)
      const words = text.replace(/\{\$\w+\}|<[^>]*>|https:\/\//g, '')
      expect(detectScript(words).script, `${key}: ${text}`).not.toBe('Latn')
    }
    for (const [key, text] of flat(interfaceMessages('Latn'))) expect(text, key).not.toMatch(/[Ѐ-ӿ]/)
  })
})

describe('the changes of the program', () => {
  test('fit the installed version, each in exactly one place', () => {
    const source = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8')
    const changed = applyPatches(source)
    expect(changed).toContain('globalThis.vesnikSlug(')
    expect(changed).not.toContain('cdn.jsdelivr.net')
  })

  test.each(PATCHES)('stop the bundle where they do not fit: $why', (patch) => {
    expect(() => applyPatches('', [patch])).toThrow(patch.why)
  })
})
