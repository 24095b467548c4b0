import type { Element, Root, RootContent, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { parseMark, splitMarks } from '@/lib/variant'
import { markedRun } from '@/lib/variant/text'
import type { Stretch } from './source-offset'

/** Attributes that the variant step converts. */
const SPOKEN = ['alt', 'title', 'ariaLabel', 'ariaDescription', 'placeholder', 'label', 'summary']

interface Walk {
  leaves: Stretch[]
  /** End of what has been passed: the place of nodes that carry none of their own. */
  passed: number
  end: number
}

/**
 * Every text of an HTML tree that the converter may be given as a run, with its place in the Markdown below offset
 * `base` of the file: text nodes, spoken attributes (cut at their marks) and marked texts, in the order of the text.
 */
export function leavesOf(tree: Root, base: number, end: number): Stretch[] {
  const walk: Walk = { leaves: [], passed: 0, end: end - base }
  for (const child of tree.children) visit(child, walk)
  return walk.leaves.map(({ value, start, end: until }) => ({
    value,
    start: base + start,
    end: base + until,
  }))
}

function visit(node: RootContent, walk: Walk): void {
  if (node.type === 'text') return addText(node, walk)
  if (node.type !== 'element') return
  walk.passed = node.position?.start.offset ?? walk.passed
  const range = rangeOf(node, walk)
  const href = node.tagName === 'a' ? node.properties.href : undefined
  const mark = typeof href === 'string' ? parseMark(href) : undefined
  if (mark) walk.leaves.push({ ...range, value: markedRun(textOf(node), mark, 'Cyrl').text })
  else {
    addAttributes(node, range, walk)
    for (const child of node.children) visit(child, walk)
  }
  walk.passed = node.position?.end.offset ?? walk.passed
}

function addText(node: Text, walk: Walk): void {
  const range = rangeOf(node, walk)
  walk.leaves.push({ value: node.value, ...range })
  walk.passed = node.position?.end.offset ?? walk.passed
}

function rangeOf({ position }: Text | Element, walk: Walk): { start: number; end: number } {
  return { start: position?.start.offset ?? walk.passed, end: position?.end.offset ?? walk.end }
}

function addAttributes(node: Element, range: { start: number; end: number }, walk: Walk): void {
  for (const name of SPOKEN) {
    const value = node.properties[name]
    if (typeof value === 'string' && value) walk.leaves.push(...markedLeaves(value, range))
  }
}

/** The runs that a plain string becomes, each with the place of the whole string. */
export function markedLeaves(text: string, range: { start: number; end: number }): Stretch[] {
  return splitMarks(text).map((part) => ({
    value: part.mark ? markedRun(part.text, part.mark, 'Cyrl').text : part.text,
    ...range,
  }))
}
