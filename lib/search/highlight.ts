import { wordsOf } from './fold'

/** A piece of a text, marked or not; the pieces together are the text. */
export type Piece = { text: string; isMarked: boolean }

/**
 * A text cut where words that were found begin and end. The words are folded, so the text may be in either script.
 * @example highlight('Кључеви станова', new Set(['kljucevi'])) // [{ 'Кључеви', marked }, { ' станова', not }]
 */
export function highlight(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  const add = (to: number, isMarked: boolean) => {
    if (to > done) pieces.push({ text: text.slice(done, to), isMarked })
    done = to
  }
  for (const { at, written, folded } of wordsOf(text)) {
    if (!words.has(folded)) continue
    add(at, false)
    add(at + written.length, true)
  }
  add(text.length, false)
  return pieces
}
