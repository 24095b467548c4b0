import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { GlossaryEntry } from '../../../../lib/script'
import { toLatin } from '../../../../lib/script'
import { createSiteConverter, markdownLine } from '../../../../lib/variant'

/** [Latin source, expected Cyrillic, rule, why Latin made from it differs from the source]. */
type Row = [source: string, cyrillic: string, rule: string, oneWay?: string]

const LEAST_ROWS = 20
const MARKUP = new Set(['markdown', 'marks'])

const glossary = parse(readFileSync('content/recnik.yaml', 'utf8')) as GlossaryEntry[]
const context = { converter: createSiteConverter({ glossary }) }
const classes = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace('.json', ''),
    rows: JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Row[],
  }))

it('holds enough sentences, none twice', () => {
  const sources = classes.flatMap(({ rows }) => rows.map(([source]) => source))
  expect(new Set(sources).size).toBe(sources.length)
  expect(sources.length).toBeGreaterThanOrEqual(450)
  expect(classes.filter(({ rows }) => rows.length < LEAST_ROWS)).toEqual([])
})

describe.each(classes)('sentences judged from outside: $name', ({ name, rows }) => {
  it.each(rows)('%s', (source, cyrillic, _rule, oneWay) => {
    expect(markdownLine(source, 'Cyrl', context)).toBe(cyrillic)
    expect(markdownLine(cyrillic, 'Cyrl', context)).toBe(cyrillic)
    if (!MARKUP.has(name)) expect(context.converter.toCyrillic(source)).toBe(cyrillic)
    if (oneWay) expect(markdownLine(cyrillic, 'Latn', context)).not.toBe(source)
    else {
      expect(markdownLine(cyrillic, 'Latn', context)).toBe(source)
      if (!MARKUP.has(name)) expect(toLatin(cyrillic)).toBe(source)
    }
  })
})
