import { defineNestedType, type FieldDef, type FieldDefs, type NestedType } from 'contentlayer2/source-files'
import type { Field, FieldTable, ObjectField } from './field-types'

/** Contentlayer's definitions of a table's fields. Dates stay strings: Contentlayer would turn them
 *  into UTC timestamps; their form is checked by the content check. */
export function contentlayerFields(table: FieldTable): FieldDefs {
  return Object.fromEntries(Object.entries(table).map(([name, field]) => [name, contentlayerField(field)]))
}

function contentlayerField(field: Field): FieldDef {
  const shared = { description: field.hint, required: field.required === true }
  switch (field.type) {
    case 'string':
      return { ...shared, type: 'string' }
    case 'integer':
      return { ...shared, type: 'number' }
    case 'boolean':
      return { ...shared, type: 'boolean', default: field.default }
    case 'object':
      return { ...shared, type: 'nested', of: nestedType(field) }
    case 'list':
      return {
        ...shared,
        type: 'list',
        of: field.of.type === 'object' ? nestedType(field.of) : { type: 'string' },
      }
  }
}

function nestedType(field: ObjectField): NestedType {
  return defineNestedType(() => ({ name: field.name, fields: contentlayerFields(field.fields) }))
}
