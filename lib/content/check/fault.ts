import type { MessageCode } from './messages'

/** A text file of the content folder, with what is needed to name a place in it. */
export interface SourceText {
  /** Path below the content folder, with `/`. */
  readonly path: string
  readonly text: string
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[]
}

/** One mistake in one place. Errors stop publishing, warnings do not. */
export interface Fault {
  file: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units, as editors count. */
  column: number
  severity: 'error' | 'warning'
  code: MessageCode
  /** What stands in the message's places: the editor's own words, never converted. */
  values: Record<string, string | number>
}

/** What a rule gives back: its faults, one by one. */
export type Faults = Iterable<Fault>

/** A text with its line index.
 *  @example sourceText('site.yaml', 'name: x').lineStarts // [0] */
export function sourceText(path: string, text: string): SourceText {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { path, text, lineStarts }
}

/** Line and column, both from 1, of an offset. */
export function placeOf({ lineStarts, text }: SourceText, offset: number): { line: number; column: number } {
  const target = Math.max(0, Math.min(offset, text.length))
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= target) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: target - (lineStarts[low] ?? 0) + 1 }
}

/** A mistake that stops publishing, at an offset of the file. */
export function errorAt(
  source: SourceText,
  offset: number,
  code: MessageCode,
  values: Fault['values'] = {},
): Fault {
  return { file: source.path, ...placeOf(source, offset), severity: 'error', code, values }
}

/** A doubt that does not stop publishing, at an offset of the file. */
export function warningAt(
  source: SourceText,
  offset: number,
  code: MessageCode,
  values: Fault['values'] = {},
): Fault {
  return { file: source.path, ...placeOf(source, offset), severity: 'warning', code, values }
}

/** A mistake of the file as a whole. */
export function fileError(file: string, code: MessageCode, values: Fault['values'] = {}): Fault {
  return { file, line: 1, column: 1, severity: 'error', code, values }
}

/** Order in which faults are shown: by file, line, column. */
export function compareFaults(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}
