import type { Field, FieldTable, StringField } from './field-types'

/** A JSON Schema (draft 7) node; only what ajv and the editor need. */
export interface JsonSchema {
  [keyword: string]: unknown
}

/** JSON Schema of a mapping with exactly the table's fields; unknown keys are refused. Formats are
 *  the names of `TextFormat`; the text `blank` is refused everywhere through `pattern`. */
export function objectSchema(table: FieldTable): JsonSchema {
  const entries = Object.entries(table)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
    required: entries.filter(([, field]) => field.required).map(([name]) => name),
    additionalProperties: false,
  }
}

/** JSON Schema of one field's value. */
export function fieldSchema(field: Field): JsonSchema {
  switch (field.type) {
    case 'string':
      return stringSchema(field)
    case 'integer':
      return { type: 'integer', minimum: field.minimum, maximum: field.maximum }
    case 'boolean':
      return { type: 'boolean' }
    case 'object':
      return objectSchema(field.fields)
    case 'list':
      return { type: 'array', items: fieldSchema(field.of), minItems: 1, maxItems: field.maxItems }
  }
}

function stringSchema({ format, maxLength }: StringField): JsonSchema {
  // A text of nothing but spaces is as good as a missing one.
  const schema: JsonSchema = { type: 'string', pattern: '\\S' }
  if (maxLength !== undefined) schema.maxLength = maxLength
  if (format !== undefined) schema.format = format
  return schema
}
