/* A YAML value against its field table: ajv finds the faults, this file says them by field and place. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { slugify } from '@/lib/script'
import type { Field, FieldTable, ListField } from '../field-types'
import { fieldSchema, objectSchema, type JsonSchema } from '../json-schema'
import { errorAt, type Fault } from './fault'
import { formChecks } from './form'
import type { MessageCode } from './messages'
import { nearestName } from './suggest'
import { offsetOf, type ValuePath, type YamlPart } from './yaml-text'

const formats = ['category', ...Object.keys(formChecks)]
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  // A format without a check of its own (a category) is judged by a rule that knows the other files.
  formats: Object.fromEntries(
    formats.map((name) => [
      name,
      (value: string) => formChecks[name as keyof typeof formChecks]?.(value) === undefined,
    ]),
  ),
})

/** A table (front matter, site.yaml) or a list (recnik.yaml) with its compiled schema. */
export interface Shape {
  readonly field: { readonly type: 'object'; readonly fields: FieldTable } | ListField
  readonly validate: ValidateFunction
}

/** Shape of a mapping with the table's fields. */
export function tableShape(fields: FieldTable): Shape {
  return { field: { type: 'object', fields }, validate: ajv.compile(objectSchema(fields)) }
}

/** Shape of a file that is one list. */
export function listShape(field: ListField): Shape {
  const schema: JsonSchema = { ...fieldSchema(field), minItems: 0 }
  return { field, validate: ajv.compile(schema) }
}

/** Missing, unknown and wrong fields of a parsed YAML value.
 *  @param foreign names that belong to the original of a translation: they get their own message */
export function shapeFaults(part: YamlPart, shape: Shape, foreign: readonly string[] = []): Fault[] {
  const isRightKind = shape.field.type === 'list' ? Array.isArray(part.value) : isMapping(part.value)
  if (!isRightKind && !(part.value === null && shape.field.type === 'object')) {
    const code = shape.field.type === 'list' ? 'yaml-not-list' : 'yaml-not-mapping'
    return part.value === null ? [] : [errorAt(part.source, part.start, code)]
  }
  const value = part.value ?? {}
  if (shape.validate(value)) return []
  const errors = shape.validate.errors ?? []
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties')
  const context = { part, shape, foreign, renamed: new Set<string>() }
  const unknownFaults = unknown.slice(0, enough).map((error) => unknownField(error, context))
  const rest = errors.filter((error) => !unknown.includes(error) && !isEcho(error, errors))
  return [...unknownFaults, ...rest.slice(0, enough).flatMap((error) => knownField(error, context) ?? [])]
}

/** More faults than this in one file help nobody. */
const enough = 100

interface ShapeContext {
  part: YamlPart
  shape: Shape
  foreign: readonly string[]
  /** Places (`/image/alt`) of fields that are there under a wrong name, so that they are not missed as well. */
  renamed: Set<string>
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An empty text fails its format as well: one message is enough. */
function isEcho({ keyword, instancePath }: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (keyword !== 'format' && keyword !== 'maxLength') return false
  return all.some((other) => other.keyword === 'pattern' && other.instancePath === instancePath)
}

function unknownField(error: ErrorObject, context: ShapeContext): Fault {
  const name = String((error.params as { additionalProperty: string }).additionalProperty)
  const path = pathOf(error.instancePath)
  const table = tableAt(context.shape.field, path) ?? {}
  const offset = offsetOf(context.part, [...path, name], 'key')
  if (path.length === 0 && context.foreign.includes(name)) {
    return errorAt(context.part.source, offset, 'original-field', { field: name })
  }
  const known = Object.keys(table)
  const suggestion = nearestName(name, slugify(name), known)
  if (suggestion) context.renamed.add(`${error.instancePath}/${suggestion}`)
  const advice = suggestion ? `Исправно је „${suggestion}”.` : `Поља су: ${known.join(', ')}.`
  return errorAt(context.part.source, offset, 'unknown-field', {
    field: fieldName([...path, name]),
    advice,
    ...(suggestion ? { suggestion } : {}),
  })
}

function knownField(error: ErrorObject, context: ShapeContext): Fault | undefined {
  const path = pathOf(error.instancePath)
  const { part } = context
  const field = fieldName(path)
  const at = (code: MessageCode, values: Fault['values'] = {}) =>
    errorAt(part.source, offsetOf(part, path), code, { field, ...values })
  const params = error.params as Record<string, string & number>
  switch (error.keyword) {
    case 'required':
      return missingField(String(params.missingProperty), path, error.instancePath, context)
    case 'type':
      return error.data === null
        ? at('empty-field')
        : at('wrong-type', { expected: expectation(params.type ?? '', error.data) })
    case 'pattern':
    case 'minItems':
      return at('empty-field')
    case 'maxLength':
      return at('too-long', { length: [...String(error.data)].length, max: params.limit ?? 0 })
    case 'maxItems':
      return at('too-many', { length: (error.data as unknown[]).length, max: params.limit ?? 0 })
    case 'minimum':
    case 'maximum':
      return at('out-of-range', {
        min: Number(error.parentSchema?.minimum),
        max: Number(error.parentSchema?.maximum),
      })
    case 'format':
      return formFault(String(params.format), String(error.data), at)
    default:
      return at('wrong-type', { expected: '' })
  }
}

function missingField(
  name: string,
  path: ValuePath,
  instancePath: string,
  context: ShapeContext,
): Fault | undefined {
  if (context.renamed.has(`${instancePath}/${name}`)) return undefined
  const field = tableAt(context.shape.field, path)?.[name]
  const offset = path.length === 0 ? 0 : offsetOf(context.part, path, 'key')
  return errorAt(context.part.source, offset, 'missing-field', {
    field: fieldName([...path, name]),
    label: field?.label ?? '',
    hint: field?.hint ?? '',
  })
}

function formFault(
  format: string,
  value: string,
  at: (code: MessageCode, values: Fault['values']) => Fault,
): Fault | undefined {
  const fault = formChecks[format as keyof typeof formChecks]?.(value)
  return fault && at(fault.code, { value, example: fault.example ?? '' })
}

/** What should have been written, by the type that was expected and the value that was found. */
function expectation(type: string, data: unknown): string {
  if (type === 'array') return 'Пише се списак: [прва, друга] или сваки члан у свом реду са цртицом испред.'
  if (type === 'boolean') return 'Пише се true (да) или false (не).'
  if (type === 'integer') return 'Пише се цео број, без наводника и тачака.'
  if (type === 'object') return 'Поља ове групе пишу се испод њеног назива, увучена за два размака.'
  if (typeof data === 'object') return 'Пише се обичан текст у једном реду.'
  return `Ставите вредност под наводнике: "${String(data)}".`
}

/** Way to a field as editors read it; which of several is said by the line. */
function fieldName(path: ValuePath): string {
  return path.filter((step) => !/^\d+$/.test(String(step))).join('.')
}

/** JSON pointer → keys and indexes. */
function pathOf(instancePath: string): ValuePath {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The table that holds the fields of the mapping at a way. */
function tableAt(field: Shape['field'] | Field, path: ValuePath): FieldTable | undefined {
  const [step, ...rest] = path
  if (field.type === 'object') {
    if (step === undefined) return field.fields
    const next = field.fields[String(step)]
    return next && tableAt(next, rest)
  }
  return field.type === 'list' && step !== undefined ? tableAt(field.of, rest) : undefined
}
