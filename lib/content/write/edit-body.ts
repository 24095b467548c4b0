/* Puts a changed Markdown text into a file and keeps every block of the old one that still says the same. */
import { blocksOf, type Block } from './blocks'

/**
 * A body with a new text. Blocks (paragraphs, tables, lists…) that say the same as before keep the bytes they had, so
 * that a program that writes Markdown in its own way changes nothing but what was changed; so do the empty lines before
 * and after the text, and the line ends.
 * @param body as it stands in the file, behind the front matter
 * @param next as a form gives it; line ends and surrounding empty lines do not matter
 */
export function editBody(body: string, next: string): string {
  const plainNext = next.replace(/\r\n?/g, '\n').trim()
  if (body.replace(/\r\n?/g, '\n').trim() === plainNext) return body
  const eol = body.includes('\r\n') ? '\r\n' : '\n'
  const [lead, tail] = [/^(?:[ \t]*\r?\n)*/.exec(body)?.[0] ?? '', /\s*$/.exec(body)?.[0] ?? '']
  if (plainNext === '') return ''
  const wasEmpty = body.trim() === ''
  const written = merged(body, plainNext, eol)
  return wasEmpty ? eol + written + eol : lead + written + tail
}

function merged(body: string, next: string, eol: string): string {
  const withEol = (text: string) => text.replaceAll('\n', eol)
  const old = blocksOf(body)
  const fresh = blocksOf(next)
  if (!old || !fresh) return withEol(next)
  const kept = alignment(old, fresh)
  let out = ''
  let last = -1
  for (const [index, block] of fresh.entries()) {
    const from = kept.get(index)
    const previous = fresh[index - 1]
    if (previous) {
      const isRun = from !== undefined && last !== -1 && from === last + 1
      const [a, b] = [old[last], from === undefined ? undefined : old[from]]
      out += isRun && a && b ? body.slice(a.end, b.start) : withEol(next.slice(previous.end, block.start))
    }
    const source = from === undefined ? undefined : old[from]
    out += source ? body.slice(source.start, source.end) : withEol(next.slice(block.start, block.end))
    last = from ?? -1
  }
  return out
}

/** New block → old block that says the same, in order: the longest common subsequence. */
function alignment(old: readonly Block[], fresh: readonly Block[]): Map<number, number> {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1))
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = rows[i] as Uint32Array
      row[j] =
        old[i]?.meaning === fresh[j]?.meaning ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const kept = new Map<number, number>()
  let [i, j] = [0, 0]
  while (i < old.length && j < fresh.length) {
    if (old[i]?.meaning === fresh[j]?.meaning) kept.set(j++, i++)
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return kept
}
