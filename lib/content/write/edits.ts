/** One stretch of a text and what stands there instead; offsets in UTF-16 units of the text before all edits. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A text with stretches replaced; insertions at one place keep their order. Stretches must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
  let out = ''
  let at = 0
  for (const edit of inOrder) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** Offset of the first character of the line with an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Offset behind the end of the line with an offset. */
export function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}
