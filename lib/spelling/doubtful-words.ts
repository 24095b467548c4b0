import { placeOf } from '@/lib/content/check/fault'
import { toLatin, type Converter } from '@/lib/script'
import type { SourceDocument } from '@/lib/script-report/source-documents'
import { composedOffset, wordInFile } from '@/lib/script-report/source-offset'
import { walkBlocks } from '@/lib/script-report/walk-blocks'
import type { Speller } from './speller'

/** A word that the dictionary does not know, at its place; line and column from 1. */
export interface DoubtfulWord {
  file: string
  line: number
  column: number
  /** As written. */
  word: string
}

const WORD = /[\p{L}\p{M}\u00ad]+(?:-\p{L}+)*/gu
const CYRILLIC = /^[\u0400-\u04ff-]+$/
const SHORTEST = 3

/** Serbian words of a document that the speller does not know, in the order of the file. Words that stay in Latin,
 *  acronyms and words cut by markup are not judged. */
export function doubtfulWords(
  document: SourceDocument,
  converter: Converter,
  speller: Speller,
): DoubtfulWord[] {
  const found: DoubtfulWord[] = []
  walkBlocks(document, converter, ({ runs, texts }, places) => {
    runs.forEach((run, index) => {
      const stretch = places[index]
      if (run.keep || !stretch) return
      const text = run.text.normalize('NFC')
      let from = 0
      for (const { 0: match } of (texts[index] ?? '').matchAll(WORD)) {
        const cyrillic = match.replaceAll('\u00ad', '')
        const written = document.script === 'Cyrl' ? match : toLatin(match)
        const at = text.indexOf(written, from)
        if (at >= 0) from = at + written.length
        if (
          at < 0 ||
          !isJudged(cyrillic) ||
          isCut(runs, index, at, written.length) ||
          speller.knows(cyrillic)
        )
          continue
        const offset = wordInFile(document.source.text, stretch, composedOffset(stretch.value, at), written)
        found.push({ file: document.source.path, ...placeOf(document.source, offset), word: written })
      }
    })
  })
  return found
}

function isJudged(word: string): boolean {
  return word.length >= SHORTEST && CYRILLIC.test(word) && !/\p{Lu}.*\p{Lu}/u.test(word)
}

/** A word that goes on in the next run is no whole word here. */
function isCut(runs: readonly { text: string }[], index: number, at: number, length: number): boolean {
  const text = runs[index]?.text.normalize('NFC') ?? ''
  const before = at === 0 ? runs[index - 1]?.text.at(-1) : undefined
  const after = at + length === text.length ? runs[index + 1]?.text.at(0) : undefined
  return /\p{L}/u.test(before ?? '') || /\p{L}/u.test(after ?? '')
}
