/* Where the parts of a front matter stand in its text: whole lines, as editors write them. */
import { isMap, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import { lineAfter, lineStart } from './edits'

/** A group of fields, with its place in the text. */
export type ParsedMap = YAMLMap.Parsed<ParsedNode, ParsedNode | null>
/** One field of a group. */
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>

/** From the beginning of a field's first line to the end of its last one, as offsets. */
export function extentOf(pair: ParsedPair, text: string): [number, number] {
  const { key, value } = pair
  const isBeyond = value && value.range[1] > key.range[1]
  return [lineStart(text, key.range[0]), isBeyond ? endOf(value, text) : lineAfter(text, key.range[1])]
}

/** Where the line after a value begins. */
export function endOf(node: ParsedNode, text: string): number {
  const last = node.range[1]
  // A block ends with the empty lines and comments behind it; they belong to what follows.
  if (isMap(node) || isSeq(node)) {
    const item = node.items.at(-1) as ParsedPair | ParsedNode | undefined
    const inner =
      item && 'key' in item
        ? ((item.value ?? item.key) as ParsedNode | null)
        : (item as ParsedNode | undefined)
    if (inner && !node.flow) return endOf(inner, text)
  }
  return text[last - 1] === '\n' ? last : lineAfter(text, last)
}

/** Spaces before a field's name. */
export function columnOf({ key }: ParsedPair, text: string): number {
  return key.range[0] - lineStart(text, key.range[0])
}

/** Column of the dash before an item of a list. */
export function dashColumn(node: ParsedNode, text: string): number {
  const start = lineStart(text, node.range[0])
  return Math.max(0, text.slice(start, node.range[0]).lastIndexOf('-'))
}
