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
  type YAMLError,
} from 'yaml'
import { errorAt, type Fault, type SourceText } from './fault'
import type { MessageCode } from './messages'

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
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', keepSourceTokens: false })
  const syntax = syntaxFaults(source, start, document)
  const forbidden = forbiddenFaults(source, start, document)
  const faults = [...syntax, ...forbidden]
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
  const markers = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${maxDepth}}|^ {80}[^\\n]*?(?:: |:$|- )`, 'm')
  const found = markers.exec(text)
  return found?.index
}

/** One fault a line: what follows on the same line is mostly an echo of the first. */
function syntaxFaults(source: SourceText, start: number, document: Document.Parsed): Fault[] {
  const byLine = new Map<number, Fault>()
  for (const error of document.errors) {
    const fault = errorAt(source, start + error.pos[0], syntaxCode(error), syntaxValues(source, start, error))
    if (!byLine.has(fault.line)) byLine.set(fault.line, fault)
  }
  return [...byLine.values()]
}

const syntaxCodes: Partial<Record<YAMLError['code'], MessageCode>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-no-colon',
  TAB_AS_INDENT: 'yaml-tab',
  DUPLICATE_KEY: 'yaml-duplicate',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-start',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_ALIAS: 'yaml-alias',
  ALIAS_PROPS: 'yaml-alias',
  MULTIPLE_ANCHORS: 'yaml-alias',
  MULTIPLE_TAGS: 'yaml-tag',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  MULTIPLE_DOCS: 'yaml-documents',
  BAD_DIRECTIVE: 'yaml-start',
  RESOURCE_EXHAUSTION: 'yaml-too-deep',
}

function syntaxCode({ code, message }: YAMLError): MessageCode {
  if (/tab/i.test(message) && /indent/i.test(message)) return 'yaml-tab'
  if (/Implicit map keys need to be followed/.test(message)) return 'yaml-no-colon'
  if (
    /quote/.test(message) ||
    /Unexpected (?:double|single)-quoted|Unexpected scalar at node end/.test(message)
  )
    return 'yaml-quote'
  if (/flow (?:sequence|map|collection)/i.test(message)) return 'yaml-bracket'
  return syntaxCodes[code] ?? 'yaml-other'
}

function syntaxValues(source: SourceText, start: number, error: YAMLError): Fault['values'] {
  const offset = start + error.pos[0]
  const lineStart = source.text.lastIndexOf('\n', offset - 1) + 1
  const line = source.text.slice(lineStart).split('\n', 1)[0]?.trim() ?? ''
  const [key = '', ...rest] = line.split(':')
  const value = rest.join(':').trim().replaceAll('"', '”')
  return {
    max: maxDepth,
    character: source.text[offset] ?? '',
    detail: error.message.split('\n', 1)[0] ?? '',
    field: line.replace(/:.*$/, '').replace(/^["']|["']$/g, ''),
    example: `${key.trim()}: "${value}"`,
  }
}

/** Anchors, aliases and tags: the way of bombs and of values that are not what they look like. */
function forbiddenFaults(source: SourceText, start: number, document: Document.Parsed): Fault[] {
  const faults: Fault[] = []
  const report = (offset: number | undefined, code: MessageCode) =>
    faults.push(errorAt(source, start + (offset ?? 0), code))
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) report(node.range?.[0], 'yaml-alias')
      else if (node.anchor !== undefined) report(node.range?.[0], 'yaml-alias')
      else if (node.tag !== undefined && !isPlainTag(node.tag)) report(node.range?.[0], 'yaml-tag')
    },
  })
  return faults.slice(0, 20)
}

/** Tags that the parser itself sets on ordinary values. */
function isPlainTag(tag: string): boolean {
  return ['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', 'tag:yaml.org,2002:str', '!'].includes(tag)
}

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
