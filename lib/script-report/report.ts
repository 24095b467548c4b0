import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decisionsIn, type Engine } from './collect'
import { isConfirmed, parseReviewed, reviewedFile, type Confirmation, type Reviewed } from './confirmations'
import { ruleInfo } from './rules'
import { messageDocument, readableTextOf, readDocuments, type SourceDocument } from './source-documents'
import type { DecisionGroup, PlacedDecision, ScriptReport } from './types'

/** What the report is made of. */
export interface ReportOptions extends Engine {
  /** Absolute path of the content folder. */
  folder: string
  /** Files with the interface's messages in Serbian. */
  messageFiles?: readonly string[]
  confirmations: readonly Confirmation[]
}

/** What people have looked at, from `odluke.yaml` of a content folder; nothing when there is no such file.
 *  @throws Error in Serbian with file, line and column when the file is wrong */
export function readReviewed(folder: string): Reviewed {
  const file = path.join(folder, reviewedFile)
  return existsSync(file) ? parseReviewed(readFileSync(file, 'utf8')) : { words: [], asWritten: [] }
}

/** Every decision the converter takes on the Serbian texts of a content folder, by word. */
export function scriptReport({
  folder,
  messageFiles = [],
  confirmations,
  ...engine
}: ReportOptions): ScriptReport {
  const { documents, unreadable } = readDocuments(folder)
  for (const file of messageFiles) {
    const document = messageDocument(folder, file)
    if (document) documents.push(document)
    else unreadable.push(file)
  }
  const decisions = documents.flatMap((document) => decisionsIn(document, engine))
  return {
    groups: groupsOf(decisions, confirmations),
    words: {
      total: sumOfWords(documents),
      latin: sumOfWords(documents.filter(({ script }) => script === 'Latn')),
    },
    files: documents.length,
    unreadable,
  }
}

function sumOfWords(documents: readonly SourceDocument[]): number {
  return documents.reduce((sum, document) => sum + countWords(readableTextOf(document)), 0)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0
}

/** Decisions by word, result and rule: unconfirmed doubts, confirmed doubts, the rest; in each by rule, then word. */
export function groupsOf(
  decisions: readonly PlacedDecision[],
  confirmations: readonly Confirmation[],
): DecisionGroup[] {
  const groups = new Map<string, DecisionGroup>()
  for (const decision of decisions) {
    const { source, result, rule, certainty } = decision
    const key = JSON.stringify([source, result, rule, certainty])
    const group = groups.get(key) ?? {
      source,
      result,
      rule,
      certainty,
      confirmed: true,
      count: 0,
      places: [],
    }
    group.count++
    group.places.push(decision)
    group.confirmed &&= isConfirmed(decision, confirmations)
    groups.set(key, group)
  }
  const collator = new Intl.Collator('sr-Latn')
  return [...groups.values()].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0) ||
      collator.compare(one.source, other.source),
  )
}

function rank({ certainty, confirmed }: DecisionGroup): number {
  return certainty === 'sure' ? 2 : confirmed ? 1 : 0
}

/** Doubts that nobody has looked at yet. */
export function openDoubts({ groups }: ScriptReport): DecisionGroup[] {
  return groups.filter(({ certainty, confirmed }) => certainty === 'doubt' && !confirmed)
}

/** What the short report shows: open doubts, and sure decisions that are neither routine nor confirmed. */
export function shortList({ groups }: ScriptReport): DecisionGroup[] {
  return groups.filter(
    ({ certainty, confirmed, rule }) => !confirmed && (certainty === 'doubt' || !ruleInfo(rule).routine),
  )
}

/** Number of places in some groups. */
export function placesIn(groups: readonly DecisionGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}

/** Path of a file as shown: behind the way to the content folder, `content/`. */
export function shownFile(prefix: string, file: string): string {
  return path.posix.normalize(prefix + file)
}
