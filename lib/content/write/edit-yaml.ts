/* Changes values of a front matter and leaves every other byte alone: comments, quotes, order, fields of others. */
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { FieldTable } from '../field-types'
import { applyEdits, lineAfter, lineStart, type Edit } from './edits'
import { fieldLines, flowGroup, flowList, itemLines, scalarText } from './render-yaml'
import { cleaned, isEmpty, isGroup, isSame } from './same-value'

interface Writing {
  text: string
  eol: string
  edits: Edit[]
}

type ParsedMap = YAMLMap.Parsed<ParsedNode, ParsedNode | null>
type ParsedPair = Pair<ParsedNode, ParsedNode | null>

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

function replace(node: ParsedNode, text: string, writing: Writing): void {
  writing.edits.push({ start: node.range[0], end: node.range[1], text })
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
  if (isSeq(node) && Array.isArray(value))
    return editList(
      node as YAMLSeq.Parsed,
      value,
      field?.type === 'list' && field.of.type === 'object' ? field.of.fields : {},
      writing,
    )
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

function editList(
  list: YAMLSeq.Parsed,
  values: readonly unknown[],
  table: FieldTable,
  writing: Writing,
): void {
  const old = list.items.map((item) => jsOf(item as ParsedNode))
  if (list.flow) return replace(list, flowList(values), writing)
  const sameStart = countSame(old, values)
  const sameEnd = Math.min(
    countSame([...old].reverse(), [...values].reverse()),
    Math.min(old.length, values.length) - sameStart,
  )
  const oldMiddle = (list.items as ParsedNode[]).slice(sameStart, old.length - sameEnd)
  const newMiddle = values.slice(sameStart, values.length - sameEnd)
  const column = list.items[0] ? dashColumn(list.items[0] as ParsedNode, writing.text) : 0
  for (const [index, node] of oldMiddle.entries()) {
    const value = newMiddle[index]
    if (index >= newMiddle.length) removeItem(node, writing)
    else if (isMap(node) && isGroup(value)) editMap(node as ParsedMap, value, table, writing)
    else if (isScalar(node) && typeof value !== 'object')
      replace(node, scalarText(value, node.type as never), writing)
    else
      writing.edits.push({
        start: lineStart(writing.text, node.range[0]),
        end: endOf(node, writing.text),
        text: linesText(itemLines(value, column), writing),
      })
  }
  const extra = newMiddle.slice(oldMiddle.length)
  if (extra.length === 0) return
  const last = (list.items as ParsedNode[])[sameStart + oldMiddle.length - 1]
  const first = list.items[0] as ParsedNode | undefined
  const at = last ? endOf(last, writing.text) : lineStart(writing.text, first?.range[0] ?? list.range[0])
  writing.edits.push({
    start: at,
    end: at,
    text: linesText(
      extra.flatMap((value) => itemLines(value, column)),
      writing,
      at,
    ),
  })
}

function countSame(one: readonly unknown[], other: readonly unknown[]): number {
  let count = 0
  while (count < one.length && count < other.length && isSame(one[count], other[count])) count++
  return count
}

/** Column of the dash before an item. */
function dashColumn(node: ParsedNode, text: string): number {
  const start = lineStart(text, node.range[0])
  return Math.max(0, text.slice(start, node.range[0]).lastIndexOf('-'))
}

function removeItem(node: ParsedNode, { text, edits }: Writing): void {
  edits.push({ start: lineStart(text, node.range[0]), end: endOf(node, text), text: '' })
}

function removePair(pair: ParsedPair, { text, edits }: Writing): void {
  const [start, end] = extentOf(pair, text)
  edits.push({ start, end, text: '' })
}

/** From the beginning of a field's first line to the end of its last one. */
function extentOf(pair: ParsedPair, text: string): [number, number] {
  const { key, value } = pair
  const isBeyond = value && value.range[1] > key.range[1]
  return [lineStart(text, key.range[0]), isBeyond ? endOf(value, text) : lineAfter(text, key.range[1])]
}

/** Where the line after a value begins. */
function endOf(node: ParsedNode, text: string): number {
  let last = node.range[1]
  // A block ends with the empty lines and comments behind it; they belong to what follows.
  if (isMap(node) || isSeq(node)) {
    const item = node.items.at(-1) as ParsedPair | ParsedNode | undefined
    const inner =
      item && 'key' in item
        ? ((item.value ?? item.key) as ParsedNode | null)
        : (item as ParsedNode | undefined)
    if (inner && !node.flow) return endOf(inner, text)
  }
  if (text[last - 1] === '\n') return last
  last = lineAfter(text, last)
  return last
}

function columnOf({ key }: ParsedPair, text: string): number {
  return key.range[0] - lineStart(text, key.range[0])
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

function linesText(lines: readonly string[], { text, eol }: Writing, at = 0): string {
  const needsEnd = at > 0 && text[at - 1] !== '\n'
  return (needsEnd ? eol : '') + lines.map((line) => line + eol).join('')
}
