import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { placeInFolder, parseFile } from '@/lib/content/check/content-files'
import { listFiles } from '@/lib/content/check/read-files'
import { sourceText } from '@/lib/content/check/fault'
import { documentFields } from '@/lib/content/fields'
import type { FieldTable } from '@/lib/content/field-types'
import { editDocument, newDocument } from '@/lib/content/write/write-document'
import cases from './cases.json'

const table: FieldTable = documentFields.Article

/** What a form gives back for a file: texts trimmed, line ends made plain, empty fields filled in. */
function formValues(path: string, text: string) {
  const { file } = parseFile(sourceText(path, text))
  const data = { ...(file?.data?.value as Record<string, unknown>) }
  const kind = placeInFolder(path)?.kind ?? 'Article'
  for (const [name, field] of Object.entries<FieldTable[string]>(documentFields[kind])) {
    if (name in data) continue
    data[name] =
      field.type === 'boolean' ? false : field.type === 'list' ? [] : field.type === 'object' ? {} : ''
  }
  return {
    fields: data,
    body: (file?.body?.text ?? '').replace(/\r\n?/g, '\n').trim(),
    fieldsTable: documentFields[kind] as FieldTable,
  }
}

/** Lines of the second text that the first one does not have in their place, and the other way round. */
function changedLines(before: string, after: string): [string[], string[]] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

const items = listFiles('content').files.filter((path) => placeInFolder(path))

describe.each([
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replace(/\r?\n/g, '\r\n')],
])('every item of the site, %s', (_, withEnds) => {
  test.each(items)('%s', (path) => {
    const text = withEnds(readFileSync(join('content', path), 'utf8'))
    const { fields, body, fieldsTable } = formValues(path, text)
    expect(editDocument(text, { fields, body }, fieldsTable)).toBe(text)

    const changed = editDocument(
      text,
      { fields: { ...fields, title: 'Sasvim nov naslov: proba' }, body },
      fieldsTable,
    )
    const [old, fresh] = changedLines(text, changed)
    expect(old).toHaveLength(1)
    expect(fresh).toHaveLength(1)
    expect(old[0]).toMatch(/^title:/)
    expect(fresh[0]).toMatch(/^title: (["'])Sasvim nov naslov: proba\1\r?$/)
    expect(fresh[0]?.endsWith('\r')).toBe(old[0]?.endsWith('\r'))
  })
})

describe('cases', () => {
  test.each(cases)('$name', ({ before, fields, body, after }) => {
    const values = formValues('articles/2024/a.md', before)
    const next = { fields: { ...values.fields, ...fields }, body: body ?? values.body }
    const written = editDocument(before, next, table)
    expect(written).toBe(after)
    // Saving the same again changes nothing.
    expect(editDocument(written, next, table)).toBe(written)
  })
})

test('a new file is canonical and reads back as it was given', () => {
  const fields = {
    category: 'posete',
    title: 'Žene i đaci čuvaju šume: poseta Nišu – Njegoš i džep',
    date: '2026-11-24',
    id: '9200',
    summary: ' Sažetak. ',
    tags: ['šume', 'a, b'],
    image: { file: '/images/articles/2026/x.jpg', alt: 'Đaci sade drvo', caption: '' },
    featured: false,
    draft: true,
    unknown: 'x',
  }
  const text = newDocument({ fields, body: '\nPrvi pasus.\r\n\r\nDrugi.\n\n' }, table)
  expect(text).toBe(`---
title: "Žene i đaci čuvaju šume: poseta Nišu – Njegoš i džep"
date: 2026-11-24
id: 9200
summary: Sažetak.
category: posete
tags: [šume, "a, b"]
image:
  file: /images/articles/2026/x.jpg
  alt: Đaci sade drvo
draft: true
---

Prvi pasus.

Drugi.
`)
  expect(parse(text.split('---\n')[1] ?? '')).toMatchObject({ id: 9200, tags: ['šume', 'a, b'] })
})
