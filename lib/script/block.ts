import { applyGlossary } from './apply-glossary'
import type { Plan } from './chunk'
import { settleBlock, type BlockNeeds, type ContextSettings } from './context'
import type { Glossary } from './glossary'
import { item as newItem, itemOf, outputOf, settle, unitsOf, type Item } from './items'
import { classAt, SPACE } from './letters'
import { repairRuns, type BlockResult } from './repair-runs'
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
  plan: Plan | undefined
  fixed: 'keep' | 'force' | undefined
}

function pushChunks(chunks: Chunk[], text: string, offset: number, engine: Engine): void {
  let index = 0
  while (index < text.length) {
    const start = index
    const space = classAt(text, index) === SPACE
    while (index < text.length && (classAt(text, index) === SPACE) === space) index++
    const part =
      space && index === start + 1 && text.charCodeAt(start) === 32 ? ' ' : text.slice(start, index)
    const plan = space ? undefined : engine.plan(part)
    chunks.push({ start: offset + start, text: part, plan, fixed: undefined })
  }
}

/** Chunks of all runs; plain runs that touch are joined, so that a word cut by markup is one word. */
function chunksOf(runs: readonly TextRun[], engine: Engine): Chunk[] {
  const chunks: Chunk[] = []
  let parts: string[] = []
  let from = 0
  let offset = 0
  const flush = (): void => {
    pushChunks(chunks, parts.join(''), from, engine)
    parts = []
  }
  for (const run of runs) {
    if (run.keep || run.force) {
      flush()
      if (run.text)
        chunks.push({ start: offset, text: run.text, plan: undefined, fixed: run.keep ? 'keep' : 'force' })
      from = offset + run.text.length
    } else parts.push(run.text)
    offset += run.text.length
  }
  flush()
  return chunks
}

/** Asks the glossary once a chunk: the answer stays with the plan for as long as the same glossary asks. */
function mayBegin(text: string, plan: Plan, glossary: Glossary): boolean {
  if (plan.askedBy !== glossary) {
    plan.askedBy = glossary
    plan.begins = glossary.mayBegin(text)
  }
  return plan.begins
}

/** Which of the rules that look at neighbours have work in a block. */
interface Needs extends BlockNeeds {
  context: boolean
  glossary: boolean
}

function needsOf(chunks: readonly Chunk[], glossary: Glossary): Needs {
  const needs = { context: false, glossary: false, romans: false, brands: false }
  let number = false
  for (const { plan, fixed, text } of chunks) {
    if (fixed) number = false
    if (plan === undefined) continue
    if (plan.contextual || (plan.unit && number)) needs.context = true
    if (plan.roman) needs.romans = true
    if (plan.brand) needs.brands = true
    if (mayBegin(text, plan, glossary)) needs.glossary = true
    number = plan.number
  }
  return needs
}

function pushPieces(items: Item[], chunk: Chunk, plan: Plan): void {
  for (const piece of plan.pieces) items.push(itemOf(chunk.start, piece))
}

/** All pieces of a block whose words look at each other. */
function allItems(chunks: readonly Chunk[]): Item[] {
  const items: Item[] = []
  for (const chunk of chunks) {
    if (chunk.plan) pushPieces(items, chunk, chunk.plan)
    else items.push(fixedItem(chunk))
  }
  return items
}

function fixedItem({ start, text, fixed }: Chunk): Item {
  if (!fixed) return newItem(start, text, 'other')
  return fixed === 'keep' ? newItem(start, text, 'kept') : newItem(start, text, 'kept', 'forced', spell(text))
}

/** Items of a block in which every word is its own master: whole chunks, except where something is to be told. */
function plainItems(chunks: readonly Chunk[], ends: readonly number[]): Item[] {
  const items: Item[] = []
  let run = 0
  for (const chunk of chunks) {
    while (run < ends.length - 1 && chunk.start >= (ends[run] as number)) run++
    const plan = chunk.plan
    if (!plan) items.push(fixedItem(chunk))
    else if (plan.notable || chunk.start + chunk.text.length > (ends[run] as number))
      pushPieces(items, chunk, plan)
    else items.push(newItem(chunk.start, chunk.text, 'other', undefined, plan.out))
  }
  for (const item of items) settleOpen(item)
  return items
}

function settleOpen(item: Item): void {
  if (!item.word || item.verdict) return
  const rule = item.word.rule
  settle(item, 'convert', rule === undefined || rule === 'shared' ? 'plain' : rule, rule === 'mixed-scripts')
}

function joined(items: readonly Item[]): string {
  let text = ''
  for (const item of items) text += outputOf(item)
  return text
}

/** Hands the converted items back to the runs they came from. */
function distribute(items: readonly Item[], ends: readonly number[]): string[] {
  if (ends.length === 1) return [joined(items)]
  const texts = ends.map(() => '')
  let run = 0
  for (const item of items) {
    while (run < ends.length - 1 && item.start >= (ends[run] as number)) run++
    if (item.end <= (ends[run] as number)) {
      texts[run] += outputOf(item)
      continue
    }
    unitsOf(item).forEach((unit, index) => {
      while (run < ends.length - 1 && item.start + index >= (ends[run] as number)) run++
      texts[run] += unit
    })
  }
  return texts
}

function decisionsOf(items: readonly Item[], ends: readonly number[]): Decision[] {
  const decisions: Decision[] = []
  let run = 0
  for (const item of items) {
    if (item.rule === undefined || item.rule === 'plain') continue
    if (item.word?.kind === 'cyrillic' && item.rule !== 'look-alike') continue
    while (run < ends.length - 1 && item.start >= (ends[run] as number)) run++
    const offset = run === 0 ? 0 : (ends[run - 1] as number)
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

/** More Cyrillic words than Latin ones: the Latin words stand there on purpose. */
function isCyrillic(runs: readonly TextRun[]): boolean {
  let balance = 0
  for (const run of runs) {
    if (run.keep || run.force || !/[\u0400-\u052f]/.test(run.text)) continue
    balance +=
      (run.text.match(/[\u0400-\u052f]+/g)?.length ?? 0) * 2 - (run.text.match(/\p{L}+/gu)?.length ?? 0)
  }
  return balance > 0
}

const MARKS = /[\u0300-\u036f]/
const composed = (runs: readonly TextRun[]): readonly TextRun[] =>
  runs.some((run) => MARKS.test(run.text))
    ? runs.map((run) => (run.keep ? run : { ...run, text: run.text.normalize('NFC') }))
    : runs

function endsOf(runs: readonly TextRun[]): number[] {
  let end = 0
  return runs.map((run) => (end += run.text.length))
}

/** A block of one run in which every word is its own master: whole chunks; only what is to be told becomes an item. */
function plainBlock(chunks: readonly Chunk[], ends: readonly number[]): BlockResult {
  const items: Item[] = []
  let text = ''
  for (const chunk of chunks) {
    const plan = chunk.plan
    text += plan === undefined ? chunk.text : plan.out
    if (plan?.notable) pushPieces(items, chunk, plan)
  }
  for (const item of items) settleOpen(item)
  return { texts: [text], decisions: decisionsOf(items, ends) }
}

/** Converts the runs of one block to Cyrillic; texts come back run by run, decisions with offsets in the NFC text. */
export function convertJoined(
  source: readonly TextRun[],
  engine: Engine,
  glossary: Glossary,
  options: BlockOptions,
): BlockResult {
  const runs = composed(source)
  if (options.source === 'Cyrl' || (options.source === undefined && isCyrillic(runs))) return repairRuns(runs)
  const chunks = chunksOf(runs, engine)
  const ends = endsOf(runs)
  const needs = needsOf(chunks, glossary)
  const isPlain = !needs.context && !needs.glossary
  if (isPlain && runs.length === 1 && !chunks[0]?.fixed) return plainBlock(chunks, ends)
  let items: readonly Item[]
  if (isPlain) items = plainItems(chunks, ends)
  else {
    items = allItems(chunks)
    if (needs.glossary) items = applyGlossary(runs.map((run) => run.text).join(''), items, glossary)
    settleBlock(items, engine, needs)
  }
  return { texts: distribute(items, ends), decisions: decisionsOf(items, ends) }
}
