import type { Converter, Decision, Lexicon } from '@/lib/script'
import { placeOf } from '@/lib/content/check/fault'
import { guessedWords } from './guessed'
import type { Block } from './record-blocks'
import { sentenceAround } from './sentence'
import type { SourceDocument } from './source-documents'
import { composedOffset, wordInFile, type Stretch } from './source-offset'
import type { PlacedDecision } from './types'
import { walkBlocks } from './walk-blocks'

/** What decides about the words: the site's converter, and the list that says which words it knows. */
export interface Engine {
  converter: Converter
  /** Without it no word is reported as guessed. */
  lexicon?: Lexicon
}

/** Every decision of the converter in one document, in the order of the file. */
export function decisionsIn(document: SourceDocument, engine: Engine): PlacedDecision[] {
  const found: PlacedDecision[] = []
  walkBlocks(document, engine.converter, (block, places) => {
    const decisions = [...block.decisions, ...guesses(block, engine, document.script)]
    for (const decision of decisions) found.push(placed(decision, block, places, document))
  })
  return found.sort((one, other) => one.line - other.line || one.column - other.column)
}

function placed(
  decision: Decision,
  { runs }: Block,
  places: readonly Stretch[],
  { source }: SourceDocument,
): PlacedDecision {
  const stretch = places[decision.run] ?? { value: '', start: 0, end: 0 }
  const at = composedOffset(stretch.value, decision.start)
  const firstLetters = decision.source.slice(0, Math.max(1, stretch.value.length - at))
  const offset = wordInFile(source.text, stretch, at, firstLetters)
  const before = runs.slice(0, decision.run).reduce((sum, run) => sum + run.text.normalize('NFC').length, 0)
  const text = runs.map((run) => run.text.normalize('NFC')).join('')
  const context = sentenceAround(text, before + decision.start, before + decision.end)
  const { rule, source: word, result, certainty } = decision
  return { file: source.path, ...placeOf(source, offset), rule, source: word, result, certainty, ...context }
}

/** Words converted without being known, in the runs of a Latin text that the converter was free to convert. */
function guesses({ runs, decisions }: Block, engine: Engine, script: 'Cyrl' | 'Latn'): Decision[] {
  const { lexicon, converter } = engine
  if (script !== 'Latn' || !lexicon) return []
  return runs.flatMap(({ text, keep, force }, run) => {
    if (keep || force) return []
    const composed = text.normalize('NFC')
    return guessedWords(composed, lexicon)
      .filter(({ start, end }) => isWhole(runs, run, start, end) && !isDecided(decisions, run, start, end))
      .map(({ start, end }): Decision => {
        const source = composed.slice(start, end)
        const result = converter.convertBlock([{ text: source, force: true }], 'Cyrl').texts[0] ?? source
        return { rule: 'guessed', source, result, run, start, end, certainty: 'doubt' }
      })
  })
}

/** A word cut by markup is not judged by one of its parts. */
function isWhole(runs: Block['runs'], run: number, start: number, end: number): boolean {
  const text = runs[run]?.text.normalize('NFC') ?? ''
  const before = start === 0 ? runs[run - 1]?.text.at(-1) : undefined
  const after = end === text.length ? runs[run + 1]?.text.at(0) : undefined
  return !/\p{L}/u.test(before ?? '') && !/\p{L}/u.test(after ?? '')
}

function isDecided(decisions: readonly Decision[], run: number, start: number, end: number): boolean {
  return decisions.some((decision) => decision.run === run && decision.start < end && decision.end > start)
}
