/* From an offset in a value (a YAML string, a text of the Markdown tree) back to the file it was read from. */

/** A value and the stretch of the file that was read as this value. */
export interface Stretch {
  value: string
  start: number
  end: number
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/iy
const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char)

/**
 * Offset in the file of the character at `offset` of the value. Escapes, entities, folded lines, indentation and quote
 * marks of the file are stepped over; where a text was written in no way known here, the nearest place is given.
 * @example offsetInFile('a &amp; b', { value: 'a & b', start: 0, end: 9 }, 4) // 8
 */
export function offsetInFile(file: string, { value, start, end }: Stretch, offset: number): number {
  const written = file.slice(start, end)
  if (written === value) return start + offset
  let at = 0
  for (let index = 0; index < offset || mismatch(written, at, value, index);) {
    if (at >= written.length) return start
    const entity = entityAt(written, at)
    if (entity && !value.startsWith(entity, index)) {
      at += entity.length
      index++
    } else if (mismatch(written, at, value, index)) at++
    else {
      at++
      index++
    }
  }
  return start + at
}

function mismatch(written: string, at: number, value: string, index: number): boolean {
  if (at >= written.length || index >= value.length || written[at] === value[index]) return false
  if (entityAt(written, at) && !value.startsWith(entityAt(written, at) ?? '', index)) return false
  return !(isSpace(written[at]) && isSpace(value[index]))
}

function entityAt(written: string, at: number): string | undefined {
  if (written[at] !== '&') return undefined
  ENTITY.lastIndex = at
  return ENTITY.exec(written)?.[0]
}

/**
 * Where `word`, found at `offset` of the value, stands in the file: the computed place when the word is really there,
 * else its nearest occurrence in the stretch.
 */
export function wordInFile(file: string, stretch: Stretch, offset: number, word: string): number {
  const guess = offsetInFile(file, stretch, offset)
  if (file.startsWith(word, guess)) return guess
  const behind = file.indexOf(word, guess)
  if (behind >= 0 && behind + word.length <= stretch.end) return behind
  const before = file.lastIndexOf(word, guess)
  return before >= stretch.start ? before : guess
}

/**
 * Offset in a text of an offset in its NFC form: the engine counts in composed text.
 * @example composedOffset('c\u030cas', 1) // 2, behind the c with its mark
 */
export function composedOffset(text: string, offset: number): number {
  if (text.normalize('NFC') === text) return offset
  let composed = 0
  for (const { 0: cluster, index } of text.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    if (composed >= offset) return index
    composed += cluster.normalize('NFC').length
  }
  return text.length
}
