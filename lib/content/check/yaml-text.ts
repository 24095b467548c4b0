/* YAML as editors write it: one plain document, no anchors, aliases or tags, every fault with its place. */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml'
import { errorAt, type Fault, type SourceText } from './fault'
import type { MessageCode } from './messages'
import { syntaxFaults } from './yaml-syntax'

/** A parsed stretch of YAML: plain values, and the place of each. */
export interface YamlPart {
  readonly source: SourceText
  /** Offset of the stretch in the file. */
  readonly start: number
  readonly document: Document.Parsed
  /** Plain JavaScript value; not yet checked against any schema. */
  readonly value: unknown
}

/** Way to a value: keys and list indexes. */
export type ValuePath = readonly (string | number)[]

const maxDepth = 10

/** The YAML between two offsets of a file, or what is wrong with it. A duplicate key is reported, but
 *  the rest is still good for further checks. */
export function parseYaml(
  source: SourceText,
  start: number,
  end: number,
): { part?: YamlPart; faults: Fault[] } {
  const text = source.text.slice(start, end)
  const tooDeep = deepPlace(text)
  if (tooDeep !== undefined)
    return { faults: [errorAt(source, start + tooDeep, 'yaml-too-deep', { max: maxDepth })] }
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' })
  const faults = [...syntaxFaults({ source, start, document }), ...forbiddenFaults(source, start, document)]
  if (faults.some(({ code }) => code !== 'yaml-duplicate')) return { faults }
  return { part: { source, start, document, value: document.toJS({ maxAliasCount: 0 }) as unknown }, faults }
}

/** Place of the first line nested so deeply that a parser could run out of memory on it. */
function deepPlace(text: string): number | undefined {
  let open = 0
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '[' || character === '{') open++
    else if ((character === ']' || character === '}') && open > 0) open--
    if (open > maxDepth) return index
  }
  const markers = new RegExp(`(?:[-?:][ \\t]+){${maxDepth}}|^ {80}[^\\n]*?(?:: |:$|- )`, 'm')
  const found = markers.exec(text)
  return found?.index
}

/** Anchors, aliases and tags: the way of bombs and of values that are not what they look like. */
function forbiddenFaults(source: SourceText, start: number, document: Document.Parsed): Fault[] {
  const byLine = new Map<number, Fault>()
  const report = (node: Node, code: MessageCode, sign: RegExp) => {
    const offset = start + (node.range?.[0] ?? 0)
    // The node begins behind its sign.
    const lineStart = source.text.lastIndexOf('\n', offset - 1) + 1
    const found = source.text.slice(lineStart, offset + 1).search(sign)
    const fault = errorAt(source, found === -1 ? offset : lineStart + found, code)
    byLine.set(fault.line, byLine.get(fault.line) ?? fault)
  }
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor !== undefined) report(node, 'yaml-alias', /[&*]/)
      else if (node.tag !== undefined && !plainTags.has(node.tag)) report(node, 'yaml-tag', /!/)
    },
  })
  return [...byLine.values()].slice(0, 20)
}

/** Tags that the parser itself sets on ordinary values. */
const plainTags = new Set(['map', 'seq', 'str'].map((name) => `tag:yaml.org,2002:${name}`))

/** Offset in the file of a value, or of its key. A way that leads nowhere gives the nearest part of it. */
export function offsetOf(part: YamlPart, path: ValuePath, at: 'key' | 'value' = 'value'): number {
  let node: unknown = part.document.contents
  let offset = part.start
  for (const [index, step] of path.entries()) {
    const found = child(node, step)
    if (found === undefined) break
    node = found.value
    const isLast = index === path.length - 1
    const target = isLast && at === 'key' ? (found.key ?? found.value) : (found.value ?? found.key)
    offset = part.start + (rangeStart(target) ?? rangeStart(found.key) ?? offset - part.start)
  }
  return offset
}

function child(node: unknown, step: string | number): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      ({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step),
    )
    return isPair(pair) ? { key: pair.key, value: pair.value } : undefined
  }
  if (isSeq(node)) {
    const value = node.items[Number(step)]
    return value === undefined ? undefined : { value }
  }
  return undefined
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
