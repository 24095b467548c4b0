import { isMap, isScalar, type ParsedNode, type YAMLSeq } from 'yaml'
import { lineStart } from './edits'
import { dashColumn, endOf, type ParsedMap } from './node-extent'
import { flowList, itemLines, scalarText } from './render-yaml'
import { isGroup, isSame } from './same-value'
import { linesText, replace, type Writing } from './writing'

/**
 * Makes a list hold other values; items at both ends that say the same stay as they are.
 * @param editGroup changes an item that is a group of fields
 */
export function editList(
  list: YAMLSeq.Parsed,
  values: readonly unknown[],
  writing: Writing,
  editGroup: (item: ParsedMap, value: Record<string, unknown>) => void,
): void {
  const old = list.items.map((item) => (item as ParsedNode).toJSON() as unknown)
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
    else if (isMap(node) && isGroup(value)) editGroup(node as ParsedMap, value)
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

function removeItem(node: ParsedNode, { text, edits }: Writing): void {
  edits.push({ start: lineStart(text, node.range[0]), end: endOf(node, text), text: '' })
}
