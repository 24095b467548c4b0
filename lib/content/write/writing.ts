/* Edits of a front matter on their way: collected first, made all at once. */
import type { ParsedNode } from 'yaml'
import type { Edit } from './edits'

/** A front matter that is being changed. */
export interface Writing {
  text: string
  /** Line end of the file. */
  eol: string
  edits: Edit[]
}

/** Puts a text in the place of a value. */
export function replace(node: ParsedNode, text: string, writing: Writing): void {
  writing.edits.push({ start: node.range[0], end: node.range[1], text })
}

/** Lines as they go into the file.
 *  @param at where they are put in: behind a last line without an end, one is added first */
export function linesText(lines: readonly string[], { text, eol }: Writing, at = 0): string {
  const needsEnd = at > 0 && text[at - 1] !== '\n'
  return (needsEnd ? eol : '') + lines.map((line) => line + eol).join('')
}
