/* The YAML parser's complaints, said in the editor's terms: the parser names what surprised it, which is often
 * far behind the mistake. */
import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml'
import { errorAt, type Fault, type SourceText } from './fault'
import type { MessageCode } from './messages'

/** Beyond this many the file is not YAML at all. */
const enough = 100

interface Stretch {
  source: SourceText
  start: number
  document: Document.Parsed
}

const codes: Partial<Record<YAMLError['code'], MessageCode>> = {
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

const codesByText: [RegExp, MessageCode][] = [
  [/tab.*indent|indent.*tab/i, 'yaml-tab'],
  [/Implicit map keys need to be followed/, 'yaml-no-colon'],
  [/quote|Unexpected scalar at node end/, 'yaml-quote'],
  [/flow (?:sequence|map|collection)/i, 'yaml-bracket'],
]

/** Syntax faults of parsed YAML that begins at `start` of the file. One a line: what follows on the same line is
 *  mostly an echo of the first. */
export function syntaxFaults(stretch: Stretch): Fault[] {
  const byLine = new Map<number, Fault>()
  for (const error of stretch.document.errors.slice(0, enough)) {
    const fault = syntaxFault(stretch, error)
    if (!byLine.has(fault.line)) byLine.set(fault.line, fault)
  }
  return [...byLine.values()].filter((fault) => !isEcho(fault, byLine))
}

/** A line that is badly indented makes its neighbour look wrong too. */
function isEcho({ code, line }: Fault, byLine: ReadonlyMap<number, Fault>): boolean {
  if (code === 'yaml-indent') return byLine.get(line - 1)?.code === 'yaml-tab'
  return code === 'yaml-no-colon' && byLine.get(line + 1)?.code === 'yaml-indent'
}

function syntaxFault(stretch: Stretch, error: YAMLError): Fault {
  const { source, start } = stretch
  const offset = start + error.pos[0]
  const code =
    codesByText.find(([text]) => text.test(error.message))?.[1] ?? codes[error.code] ?? 'yaml-other'
  const line = lineAt(source.text, offset)
  if (code === 'yaml-quote' || code === 'yaml-bracket') {
    return errorAt(source, start + openedAt(stretch, error.pos[0], code), code)
  }
  if (code === 'yaml-colon' && !/:(?:\s|$)/.test(source.text.slice(offset, line.end))) {
    // The value ends well; its next line is a field again, but looks like a part of the value.
    return errorAt(source, firstLetter(source.text, line.end + 1), 'yaml-indent')
  }
  if (code === 'yaml-no-colon' && /^[\w-]+:\S/.test(line.text)) {
    return errorAt(source, offset, 'yaml-no-space', { example: line.text.replace(':', ': ') })
  }
  return errorAt(source, offset, code, {
    max: 10,
    character: source.text[offset] ?? '',
    detail: error.message.split('\n', 1)[0] ?? '',
    field: line.text.replace(/:.*$/, '').replace(/^["']|["']$/g, ''),
    example: quoted(line.text),
  })
}

/** `title: a: b` → `title: "a: b"` */
function quoted(line: string): string {
  const [key = '', ...rest] = line.split(':')
  return `${key.trim()}: "${rest.join(':').trim().replaceAll('"', '”')}"`
}

function lineAt(text: string, offset: number): { text: string; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const next = text.indexOf('\n', offset)
  const end = next === -1 ? text.length : next
  return { text: text.slice(start, end).trim(), end }
}

function firstLetter(text: string, from: number): number {
  return from + (/^[ \t]*/.exec(text.slice(from, from + 200))?.[0].length ?? 0)
}

/** Where the bracket or quote stands that was opened and not closed before a place. */
function openedAt({ document }: Stretch, place: number, code: MessageCode): number {
  let opened = place
  visit(document, {
    Node(_, node) {
      const isOpening =
        code === 'yaml-bracket'
          ? isCollection(node) && node.flow
          : isScalar(node) && /^QUOTE/.test(node.type ?? '')
      const [from = place, , to = place] = node.range ?? []
      if (isOpening && from < place && to + 1 >= place) opened = from
    },
  })
  return opened
}
