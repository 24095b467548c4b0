import { isNode, isScalar, visit, type Document } from 'yaml'
import type { FieldTable } from '@/lib/content/field-types'
import type { YamlPart } from '@/lib/content/check/yaml-text'
import type { Stretch } from './source-offset'

/** The texts of a front matter that readers see in their own script, by the table of fields. */
export function frontMatterTexts(part: YamlPart, table: FieldTable): Stretch[] {
  return textsIn(part, table, part.value, [])
}

function textsIn(part: YamlPart, table: FieldTable, value: unknown, path: (string | number)[]): Stretch[] {
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  return Object.entries(table).flatMap(([name, field]): Stretch[] => {
    const here = [...path, name]
    const item = record[name]
    if (field.type === 'string') return field.converted ? scalarAt(part, here) : []
    if (field.type === 'object') return textsIn(part, field.fields, item, here)
    if (field.type !== 'list' || !Array.isArray(item)) return []
    const { of } = field
    return item.flatMap((entry, index): Stretch[] => {
      if (of.type === 'object') return textsIn(part, of.fields, entry, [...here, index])
      return of.converted ? scalarAt(part, [...here, index]) : []
    })
  })
}

function scalarAt(part: YamlPart, path: readonly (string | number)[]): Stretch[] {
  const stretch = stretchOf(part.document.getIn(path, true), part.start)
  return stretch ? [stretch] : []
}

function stretchOf(node: unknown, base: number): Stretch | undefined {
  if (!isNode(node) || !isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
  return { value: node.value, start: base + node.range[0], end: base + node.range[1] }
}

/**
 * All texts of a YAML or JSON document that are values, or only those under the key `onlyKey` (`sr` in site.yaml).
 */
export function scalarTexts(document: Document.Parsed, base: number, onlyKey?: string): Stretch[] {
  const texts: Stretch[] = []
  visit(document, {
    Pair(_, { key, value }) {
      if (onlyKey !== undefined && !(isScalar(key) && key.value === onlyKey)) return
      const stretch = stretchOf(value, base)
      if (stretch) texts.push(stretch)
    },
  })
  return texts
}
