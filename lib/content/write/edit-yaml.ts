/* Changes values of a front matter and leaves every other byte alone: comments, quotes, order, fields of others. */
import { isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode, type YAMLSeq } from 'yaml'
import type { FieldTable } from '../field-types'
import { editList } from './edit-list'
import { applyEdits, lineStart } from './edits'
import { columnOf, extentOf, type ParsedMap, type ParsedPair } from './node-extent'
import { fieldLines, flowGroup, scalarText } from './render-yaml'
import { cleaned, isEmpty, isGroup, isSame } from './same-value'
import { linesText, replace, type Writing } from './writing'

/**
 * A front matter (without its fences) with some values changed. Fields that the table does not know are never touched;
 * a field of the table that is missing from `values`, or empty there, is taken out; a new one goes where the table puts
 * it. What says the same stays as it was written.
 * @param yaml must parse as a mapping, or be empty
 * @example editYaml('title: А # да\nid: 1\n', { title: 'Б', id: 1 }, table) // 'title: Б # да\nid: 1\n'
 */
export function editYaml(yaml: string, values: Readonly<Record<string, unknown>>, table: FieldTable): string {
  const document: Document.Parsed = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false })
  const eol = /\r\n/.test(yaml) ? '\r\n' : '\n'
  const { contents } = document
  if (!isMap(contents)) {
    const lines = newFields(values, table).flatMap(([name, value]) => fieldLines(name, value, 0))
    return yaml + lines.map((line) => line.replaceAll('\n', eol) + eol).join('')
  }
  const writing: Writing = { text: yaml, eol, edits: [] }
  editMap(contents as ParsedMap, values, table, writing)
  return applyEdits(yaml, writing.edits)
}

function newFields(values: Readonly<Record<string, unknown>>, table: FieldTable): [string, unknown][] {
  return Object.entries(table)
    .filter(([name, field]) => !isEmpty(values[name], field))
    .map(([name, field]) => [name, cleaned(values[name], field)])
}

function nameOf({ key }: ParsedPair): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function editMap(
  map: ParsedMap,
  values: Readonly<Record<string, unknown>>,
  table: FieldTable,
  writing: Writing,
): void {
  const present = new Set(map.items.map(nameOf))
  const added = newFields(values, table).filter(([name]) => !present.has(name))
  const removed = map.items.filter(
    (pair) =>
      table[nameOf(pair)] &&
      isEmpty(values[nameOf(pair)], table[nameOf(pair)]) &&
      !isEmpty(jsOf(pair.value), table[nameOf(pair)]),
  )
  if (map.flow && added.length + removed.length > 0) return rewriteFlow(map, values, table, writing)
  for (const pair of map.items) {
    const name = nameOf(pair)
    const field = table[name]
    if (!field) continue
    if (removed.includes(pair)) removePair(pair, writing)
    else if (!isSame(jsOf(pair.value), values[name]))
      editValue(pair, cleaned(values[name], field), table, writing, map)
  }
  for (const [name, value] of added) insertField(map, name, value, table, writing)
}

function jsOf(node: ParsedNode | null): unknown {
  return node?.toJSON() as unknown
}

/** A one-line group is written anew as a whole, its unknown fields included. */
function rewriteFlow(
  map: ParsedMap,
  values: Readonly<Record<string, unknown>>,
  table: FieldTable,
  writing: Writing,
): void {
  const old = map.toJSON() as Record<string, unknown>
  const unknown = Object.entries(old).filter(([name]) => !table[name])
  const whole = { ...Object.fromEntries(newFields(values, table)), ...Object.fromEntries(unknown) }
  replace(map, flowGroup(whole), writing)
}

function editValue(
  pair: ParsedPair,
  value: unknown,
  table: FieldTable,
  writing: Writing,
  parent: ParsedMap,
): void {
  const field = table[nameOf(pair)]
  const { value: node } = pair
  if (isMap(node) && isGroup(value) && field?.type === 'object')
    return editMap(node as ParsedMap, value, field.fields, writing)
  if (isSeq(node) && Array.isArray(value)) {
    const fields = field?.type === 'list' && field.of.type === 'object' ? field.of.fields : {}
    return editList(node as YAMLSeq.Parsed, value, writing, (item, group) =>
      editMap(item, group, fields, writing),
    )
  }
  const isOneLine =
    isScalar(node) &&
    node.type !== 'BLOCK_LITERAL' &&
    node.type !== 'BLOCK_FOLDED' &&
    node.range[1] > node.range[0]
  if (isOneLine && typeof value !== 'object' && !/\n/.test(String(value)))
    return replace(node, scalarText(value, node.type as never, parent.flow === true), writing)
  if (parent.flow) return
  // Another kind of value: the field is written anew in its place.
  const [start, end] = extentOf(pair, writing.text)
  const lines = fieldLines(nameOf(pair), value, columnOf(pair, writing.text))
  writing.edits.push({ start, end, text: linesText(lines, writing) })
}

function removePair(pair: ParsedPair, { text, edits }: Writing): void {
  const [start, end] = extentOf(pair, text)
  edits.push({ start, end, text: '' })
}

/** A new field stands behind the last one that the table puts before it, else before all others. */
function insertField(
  map: ParsedMap,
  name: string,
  value: unknown,
  table: FieldTable,
  writing: Writing,
): void {
  const order = Object.keys(table)
  const before = map.items.filter(
    (pair) => order.indexOf(nameOf(pair)) >= 0 && order.indexOf(nameOf(pair)) < order.indexOf(name),
  )
  const nearest = before.sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b))).at(-1)
  const first = map.items[0]
  if (!first) return
  const { text } = writing
  const column = columnOf(first, text)
  // The first field of a list's item stands behind its dash: only after it is there room for a whole line.
  const dash = text.slice(lineStart(text, first.key.range[0]), first.key.range[0]).includes('-')
  const anchor = nearest ?? (dash ? first : undefined)
  const at = anchor ? extentOf(anchor, text)[1] : lineStart(text, first.key.range[0])
  writing.edits.push({ start: at, end: at, text: linesText(fieldLines(name, value, column), writing, at) })
}
