import type { Plan } from './chunk'
import { applyGlossary, settleBlock, type ContextSettings } from './context'
import type { Glossary } from './glossary'
import { outputOf, settle, type Item } from './items'
import { classAt, SPACE } from './letters'
import { repairLookAlikes, repairWord } from './look-alikes'
import { spell } from './spell'
import type { BlockOptions, Decision, TextRun } from './types'

/** A converter's inside: its settings and its memory of chunks. */
export interface Engine extends ContextSettings {
  plan(chunk: string): Plan
}

/** A chunk of the joined block: text without spaces, or a run that is kept or forced as a whole. */
interface Chunk {
  start: number
  text: string
  plan?: Plan
  fixed?: 'keep' | 'force'
}

type Result = { texts: string[]; decisions: Decision[] }

function pushChunks(chunks: Chunk[], text: string, offset: number, engine: Engine): void {
  let index = 0
  while (index < text.length) {
    const start = index
    const space = classAt(text, index) === SPACE
    while (index < text.length && (classAt(text, index) === SPACE) === space) index++
    const part = text.slice(start, index)
    chunks.push(
      space
        ? { start: offset + start, text: part }
        : { start: offset + start, text: part, plan: engine.plan(part) },
    )
  }
}

/** Chunks of all runs; plain runs that touch are joined, so that a word cut by markup is one word. */
function chunksOf(runs: readonly TextRun[], engine: Engine): Chunk[] {
  const chunks: Chunk[] = []
  let joined = ''
  let offset = 0
  const flush = (): void => {
    pushChunks(chunks, joined, offset - joined.length, engine)
    joined = ''
  }
  for (const run of runs) {
    if (run.keep || run.force) {
      flush()
      if (run.text) chunks.push({ start: offset, text: run.text, fixed: run.keep ? 'keep' : 'force' })
    } else joined += run.text
    offset += run.text.length
  }
  flush()
  return chunks
}

function needsContext(chunks: readonly Chunk[], glossary: Glossary): boolean {
  let number = false
  for (const { plan, fixed, text } of chunks) {
    if (fixed) return true
    if (!plan) continue
    if (plan.contextual || (plan.unit && number) || glossary.mayBegin(text)) return true
    number = plan.number
  }
  return false
}

function itemsOf(chunks: readonly Chunk[]): Item[] {
  const items: Item[] = []
  for (const { start, text, plan, fixed } of chunks) {
    if (fixed)
      items.push({
        start,
        end: start + text.length,
        text,
        kind: 'kept',
        verdict: 'keep',
        ...(fixed === 'force' ? { replacement: spell(text), rule: 'forced' } : {}),
      })
    else if (!plan) items.push({ start, end: start + text.length, text, kind: 'other' })
    else
      for (const piece of plan.pieces)
        items.push({
          ...piece,
          start: start + piece.start,
          end: start + piece.end,
          text: text.slice(piece.start, piece.end),
        })
  }
  return items
}

/** Text per unit of the source, for an item that markup cuts in two. */
function unitsOf(item: Item): string[] {
  if (item.replacement !== undefined)
    return [item.replacement, ...Array<string>(Math.max(0, item.text.length - 1)).fill('')]
  return item.word && item.verdict === 'convert' ? item.word.units : (item.word?.text ?? item.text).split('')
}

/** Hands the converted items back to the runs they came from. */
function distribute(items: readonly Item[], runs: readonly TextRun[]): string[] {
  const texts = runs.map(() => '')
  const ends: number[] = []
  runs.reduce((sum, run) => ends[ends.push(sum + run.text.length) - 1] as number, 0)
  let run = 0
  for (const item of items) {
    while (run < runs.length - 1 && item.start >= (ends[run] as number)) run++
    if (item.end <= (ends[run] as number)) {
      texts[run] += outputOf(item)
      continue
    }
    unitsOf(item).forEach((unit, index) => {
      while (run < runs.length - 1 && item.start + index >= (ends[run] as number)) run++
      texts[run] += unit
    })
  }
  return texts
}

function decisionsOf(items: readonly Item[], runs: readonly TextRun[]): Decision[] {
  const decisions: Decision[] = []
  let run = 0
  let offset = 0
  for (const item of items) {
    while (run < runs.length - 1 && item.start >= offset + (runs[run]?.text.length ?? 0))
      offset += runs[run++]?.text.length ?? 0
    if (!item.rule || item.rule === 'plain' || (item.word?.kind === 'cyrillic' && item.rule !== 'look-alike'))
      continue
    decisions.push({
      rule: item.rule,
      source: item.text,
      result: outputOf(item),
      run,
      start: item.start - offset,
      end: item.end - offset,
      certainty: item.doubt ? 'doubt' : 'sure',
    })
  }
  return decisions
}

function settleOpen(items: readonly Item[]): void {
  for (const item of items) {
    if (!item.word || item.verdict) continue
    const rule = item.word.rule
    settle(
      item,
      'convert',
      rule === undefined || rule === 'shared' ? 'plain' : rule,
      rule === 'mixed-scripts',
    )
  }
}

/** Cyrillic source: only words mixed by look-alike letters are mended. */
function repairRuns(runs: readonly TextRun[]): Result {
  const texts = runs.map((run) =>
    run.keep ? run.text : run.force ? spell(run.text) : repairLookAlikes(run.text),
  )
  const decisions: Decision[] = []
  runs.forEach((run, index) => {
    if (run.keep || run.force || texts[index] === run.text) return
    for (const match of run.text.matchAll(/[\p{L}\u00ad\u0300-\u036f]+/gu)) {
      const result = repairWord(match[0])
      if (result)
        decisions.push({
          rule: 'look-alike',
          source: match[0],
          result,
          run: index,
          start: match.index,
          end: match.index + match[0].length,
          certainty: 'sure',
        })
    }
  })
  return { texts, decisions }
}

function isCyrillic(runs: readonly TextRun[]): boolean {
  let balance = 0
  for (const run of runs) {
    if (run.keep || run.force || !/[\u0400-\u052f]/.test(run.text)) continue
    balance +=
      (run.text.match(/[\u0400-\u052f]/g)?.length ?? 0) * 2 - (run.text.match(/\p{L}/gu)?.length ?? 0)
  }
  return balance > 0
}

const composed = (runs: readonly TextRun[]): readonly TextRun[] =>
  runs.some((run) => /[\u0300-\u036f]/.test(run.text))
    ? runs.map((run) => (run.keep ? run : { ...run, text: run.text.normalize('NFC') }))
    : runs

/** Converts the runs of one block to Cyrillic; texts come back run by run, decisions with offsets in the NFC text. */
export function convertJoined(
  source: readonly TextRun[],
  engine: Engine,
  glossary: Glossary,
  options: BlockOptions,
): Result {
  const runs = composed(source)
  if (options.source === 'Cyrl' || (options.source === undefined && isCyrillic(runs))) return repairRuns(runs)
  const chunks = chunksOf(runs, engine)
  const contextual = needsContext(chunks, glossary)
  const only = runs.length === 1 && !contextual && !chunks.some((chunk) => chunk.plan?.notable)
  if (only) return { texts: [chunks.map((chunk) => chunk.plan?.out ?? chunk.text).join('')], decisions: [] }
  const joined = runs.map((run) => run.text).join('')
  const items = contextual ? applyGlossary(joined, itemsOf(chunks), glossary) : itemsOf(chunks)
  if (contextual) settleBlock(items, engine)
  else settleOpen(items)
  return { texts: distribute(items, runs), decisions: decisionsOf(items, runs) }
}
