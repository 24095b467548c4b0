import { repairLookAlikes, repairWord } from './look-alikes'
import { spell } from './spell'
import type { Decision, TextRun } from './types'

/** What the conversion of a block gives. */
export interface BlockResult {
  texts: string[]
  decisions: Decision[]
}

const WORD = /[\p{L}\u00ad\u0300-\u036f]+/gu
/** The little words a, o, je, ja in Latin letters between Cyrillic words were typed on the wrong keyboard. */
const LONE = /(?<=[\u0400-\u052f][,;]?\s)(?:a|o|je|ja)(?=\s[\u0400-\u052f])/g

function repaired(run: TextRun): string {
  if (run.keep) return run.text
  if (run.force) return spell(run.text)
  return repairLookAlikes(run.text).replace(LONE, spell)
}

function decisionsIn(text: string, result: string, run: number): Decision[] {
  const decisions: Decision[] = []
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length
    const after = result.slice(match.index, end)
    if (after === match[0]) continue
    const certainty = repairWord(match[0]) ? 'sure' : 'doubt'
    decisions.push({
      rule: 'look-alike',
      source: match[0],
      result: after,
      run,
      start: match.index,
      end,
      certainty,
    })
  }
  return decisions
}

/** A block written in Cyrillic: only look-alike letters are mended, Latin words stand there on purpose. */
export function repairRuns(runs: readonly TextRun[]): BlockResult {
  const texts = runs.map(repaired)
  const decisions = runs.flatMap((run, index) =>
    run.keep || run.force || texts[index] === run.text
      ? []
      : decisionsIn(run.text, texts[index] ?? '', index),
  )
  return { texts, decisions }
}
