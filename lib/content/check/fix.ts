/* Mends what has exactly one right form: the editor would type what the message says. Everything else is theirs. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkContent, type CheckOptions } from './check-content'
import { sourceText, type Fault } from './fault'
import { applyEdits, lineStart, type Edit } from '../write/edits'
import { scalarText } from '../write/render-yaml'

const rounds = 5

/** Mends the content folder and writes the changed files. A mended file is checked again, because one mistake may
 *  hide another.
 *  @returns the faults that were mended, in order */
export function fixContent(options: CheckOptions): Fault[] {
  const mended: Fault[] = []
  for (let round = 0; round < rounds; round++) {
    const fixed = fixRound(options)
    if (fixed.length === 0) break
    mended.push(...fixed)
  }
  return mended
}

function fixRound(options: CheckOptions): Fault[] {
  const { faults } = checkContent(options)
  const mended: Fault[] = []
  for (const file of new Set(faults.map((fault) => fault.file))) {
    const full = path.join(options.folder, file)
    const fixable = faults.filter((fault) => fault.file === file && fault.code in fixes)
    if (fixable.length === 0) continue
    const before = readFileSync(full, 'utf8')
    const { text, fixed } = fixText(before, fixable)
    if (text !== before) writeFileSync(full, text)
    mended.push(...fixed)
  }
  return mended
}

/** A text with its fixable faults mended.
 *  @example fixText('a\u200Bb', [fault]).text // 'ab' */
export function fixText(text: string, faults: readonly Fault[]): { text: string; fixed: Fault[] } {
  const source = sourceText('', text)
  const edits = faults.flatMap((fault) => {
    const offset = (source.lineStarts[fault.line - 1] ?? 0) + fault.column - 1
    const edit = fixes[fault.code]?.(text, offset, fault)
    return edit ? [{ fault, ...edit }] : []
  })
  edits.sort((a, b) => a.start - b.start)
  // Two edits of one place: the second is made in the next round.
  let last = 0
  const made = edits.filter(({ start, end }) => {
    const isFree = start >= last
    if (isFree) last = end
    return isFree
  })
  return { text: applyEdits(text, made), fixed: made.map(({ fault }) => fault) }
}

type Fix = (text: string, offset: number, fault: Fault) => Edit | undefined

const fixes: Partial<Record<Fault['code'], Fix>> = {
  'byte-order-mark': (text) => (text.startsWith('\uFEFF') ? { start: 0, end: 1, text: '' } : undefined),
  'invisible-character': dropCharacter,
  'direction-character': dropCharacter,
  'yaml-tab': (text, offset) => {
    const start = lineStart(text, offset)
    const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
    return { start, end: start + indent.length, text: indent.replaceAll('\t', '  ') }
  },
  'yaml-no-space': (text, offset) => {
    const colon = text.indexOf(':', offset) + 1
    return { start: colon, end: colon, text: ' ' }
  },
  'yaml-colon': (text, offset) => {
    const value = /^[^\r\n]*/.exec(text.slice(offset))?.[0].trimEnd() ?? ''
    // A value with quotes of its own, or with a comment behind it, has more than one reading.
    return /["\\]| #/.test(value)
      ? undefined
      : { start: offset, end: offset + value.length, text: scalarText(value) }
  },
  'date-form': (text, offset, { values }) => {
    const written = String(values.value)
    const quote = /["']/.test(text[offset] ?? '') ? 1 : 0
    if (!values.example || text.slice(offset + quote, offset + quote + written.length) !== written)
      return undefined
    return { start: offset, end: offset + written.length + 2 * quote, text: scalarText(values.example) }
  },
  'unknown-field': (text, offset, { values }) => {
    const name = String(values.field).split('.').at(-1) ?? ''
    if (!values.suggestion || text.slice(offset, offset + name.length) !== name) return undefined
    return { start: offset, end: offset + name.length, text: String(values.suggestion) }
  },
  'duplicate-id': (text, offset, { values }) => {
    const digits = /^\d+/.exec(text.slice(offset))?.[0] ?? ''
    return digits === ''
      ? undefined
      : { start: offset, end: offset + digits.length, text: scalarText(values.next) }
  },
}

function dropCharacter(text: string, offset: number): Edit {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0x20)
  return { start: offset, end: offset + character.length, text: '' }
}
