/* How a value is written in the front matter when nobody has written it before: the one canonical form. */
import { Document, isScalar, Scalar, visit, YAMLSeq, type ToStringOptions } from 'yaml'

/** Lines are never folded: an editor breaks a text where he wants. */
const OPTIONS: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false, indent: 2, indentSeq: true }

/** A list of short texts longer than this stands one item to a line. */
const LONGEST_LINE = 100

/** How a scalar was quoted; a new text of it is quoted the same way where that is possible. */
export type ScalarStyle = Scalar.Type | undefined

/**
 * Lines of one field, each without its line end.
 * @param indent spaces before the field's name
 * @example fieldLines('title', 'Конкурс: пријаве', 0) // ['title: "Конкурс: пријаве"']
 * @example fieldLines('tags', ['обука', 'азил'], 0) // ['tags: [обука, азил]']
 */
export function fieldLines(name: string, value: unknown, indent: number): string[] {
  const text = new Document({ [name]: value })
  visit(text, {
    Seq(_, list) {
      list.flow = isShortList(list)
    },
  })
  return indented(text.toString(OPTIONS), indent)
}

/**
 * A field that waits for its value, with its line end.
 * @example blankField('category', 'posete, obuke') // 'category: # posete, obuke\n'
 */
export function blankField(name: string, remark: string): string {
  return remark === '' ? `${name}:\n` : `${name}: # ${remark}\n`
}

/**
 * Lines of one item of a list, the first with its dash.
 * @example itemLines('обука', 2) // ['  - обука']
 */
export function itemLines(value: unknown, indent: number): string[] {
  return indented(new Document([value]).toString(OPTIONS), indent)
}

/** A list on one line. @example flowList(['a', 'b: c']) // '[a, "b: c"]' */
export function flowList(values: readonly unknown[]): string {
  return flow(values)
}

/** A group of fields on one line. @example flowGroup({ name: 'a' }) // '{name: a}' */
export function flowGroup(value: Readonly<Record<string, unknown>>): string {
  return flow(value)
}

/**
 * One value on one line, quoted as `style` asks and as YAML demands.
 * @param isInFlow it stands between `[` and `]` or `{` and `}`, where a comma must be quoted
 * @example scalarText('a: b') // '"a: b"'
 */
export function scalarText(value: unknown, style?: ScalarStyle, isInFlow = false): string {
  const scalar = new Scalar(value)
  if (style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE') scalar.type = style
  else if (typeof value === 'string' && /[\r\n]/.test(value)) scalar.type = 'QUOTE_DOUBLE'
  const list = new YAMLSeq()
  list.flow = isInFlow
  list.items = [scalar]
  const text = new Document(list).toString(OPTIONS).trimEnd()
  return isInFlow ? text.slice(1, -1) : text.slice('- '.length)
}

function flow(value: unknown): string {
  const text = new Document(value)
  visit(text, {
    Collection(_, node) {
      node.flow = true
    },
  })
  return text.toString(OPTIONS).trimEnd()
}

function isShortList(list: YAMLSeq): boolean {
  const length = list.items.reduce<number>(
    (sum, item) => sum + (isScalar(item) ? String(item.value).length + 2 : LONGEST_LINE),
    0,
  )
  return length < LONGEST_LINE
}

function indented(text: string, indent: number): string[] {
  const lines = text.replace(/\n$/, '').split('\n')
  return lines.map((line) => (line === '' ? line : ' '.repeat(indent) + line))
}
