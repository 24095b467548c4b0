/* Decisions that a person has looked at: `odluke.yaml` of the content folder. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import type { DecisionGroup, PlacedDecision } from './types'

/** A result found right: of a word, by any rule and everywhere unless said otherwise. */
export interface Confirmation {
  word: string
  result: string
  rule?: string
  /** Beginning of the path of the files it holds for, e.g. `articles/2024/`. */
  where?: string
  /** Who, when, why: for people. */
  note?: string
}

/** A text taken over as it is: the lint tells of its oddities, but neither fails nor mends them. */
export interface AsWritten {
  file: string
  note?: string
}

/** What `odluke.yaml` holds. */
export interface Reviewed {
  words: Confirmation[]
  asWritten: AsWritten[]
}

/** Name of the file in the content folder. */
export const reviewedFile = 'odluke.yaml'

const lists = {
  words: { required: ['word', 'result'], optional: ['rule', 'where', 'note'] },
  asWritten: { required: ['file'], optional: ['note'] },
} as const

/**
 * The text of `odluke.yaml` as data.
 * @throws Error with `odluke.yaml:line:column`, what is wrong and what to do, in Serbian
 */
export function parseReviewed(text: string): Reviewed {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' })
  const fail = (offset: number, what: string): never => {
    const { line, col } = counter.linePos(offset)
    throw new Error(`${reviewedFile}:${line}:${col}  ${what}`)
  }
  const [error] = document.errors
  if (error) fail(error.pos[0], 'Ред није исправан YAML. Упоредите га са суседним одредницама.')
  const contents: unknown = document.contents
  if (contents === null) return { words: [], asWritten: [] }
  if (!isMap(contents)) return fail(0, 'Датотека треба да садржи спискове words и asWritten.')
  for (const { key } of contents.items) {
    const name = String(key)
    if (!Object.hasOwn(lists, name))
      fail(rangeStart(key), `Непознат списак „${name}”. Дозвољени су words и asWritten.`)
  }
  return { words: list(document, 'words', fail), asWritten: list(document, 'asWritten', fail) }
}

function list<T>(
  document: Document.Parsed,
  name: keyof typeof lists,
  fail: (at: number, what: string) => never,
): T[] {
  const node: unknown = document.get(name, true)
  if (node === undefined || (isScalar(node) && node.value === null)) return []
  if (!isSeq(node)) return fail(rangeStart(node), `„${name}” треба да буде списак одредница са цртицом.`)
  const { required, optional } = lists[name]
  return node.items.map((item) => {
    if (!isMap(item)) return fail(rangeStart(item), 'Одредница треба да има поља у облику „назив: вредност”.')
    const entry = item.toJSON() as Record<string, unknown>
    for (const key of required)
      if (typeof entry[key] !== 'string' || entry[key] === '')
        fail(rangeStart(item), `Одредници недостаје поље „${key}”, или његова вредност није текст.`)
    for (const [key, value] of Object.entries(entry)) {
      if (![...required, ...optional].some((known) => known === key))
        fail(
          rangeStart(item),
          `Непознато поље „${key}”. Дозвољена су: ${[...required, ...optional].join(', ')}.`,
        )
      if (typeof value !== 'string') fail(rangeStart(item), `Вредност поља „${key}” ставите под наводнике.`)
    }
    return entry as T
  })
}

function rangeStart(node: unknown): number {
  const range = (node as { range?: [number, number, number] | null } | null)?.range
  return range?.[0] ?? 0
}

/** Whether a person has found this very result right at this place. */
export function isConfirmed(decision: PlacedDecision, confirmations: readonly Confirmation[]): boolean {
  return confirmations.some(
    ({ word, result, rule, where }) =>
      word === decision.source &&
      result === decision.result &&
      (rule === undefined || rule === decision.rule) &&
      (where === undefined || decision.file.startsWith(where)),
  )
}

/** The text of `odluke.yaml` with the results of these groups added as confirmed; comments and order stay. */
export function withConfirmed(text: string, groups: readonly DecisionGroup[], note?: string): string {
  const document = parseDocument(text.trim() === '' ? 'words: []\n' : text)
  if (!isSeq(document.get('words'))) document.set('words', document.createNode([]))
  for (const { source, result, rule } of groups) {
    const entry: Confirmation = { word: source, result, rule, ...(note ? { note } : {}) }
    document.addIn(['words'], document.createNode(entry))
  }
  const words = document.get('words')
  if (isSeq(words)) words.flow = false
  return document.toString({ lineWidth: 0 })
}
