import type { FormatOptions } from './format-text'
import { openDoubts, placesIn, shortList, shownFile } from './report'
import { howToChange, ruleInfo } from './rules'
import type { DecisionGroup, ScriptReport } from './types'

/** The shape of the report in JSON; `version` grows when it changes. */
export interface ReportJson {
  version: 1
  files: number
  unreadable: string[]
  words: { total: number; latin: number }
  /** Places shown, and their share in the words of Latin texts, 0 to 1. */
  shown: { places: number; share: number }
  /** Number of different words in doubt that nobody has confirmed. */
  openDoubts: number
  groups: (Omit<DecisionGroup, 'places'> & {
    /** Why, in Serbian. */
    reason: string
    /** What to do when the result is wrong, in Serbian. */
    change: string[]
    places: { file: string; line: number; column: number; sentence: string; wordAt: [number, number] }[]
  })[]
}

/** The report for tools. */
export function reportAsJson(
  report: ScriptReport,
  { all = false, prefix = '' }: FormatOptions = {},
): ReportJson {
  const groups = all ? report.groups : shortList(report)
  const { files, unreadable, words } = report
  const places = placesIn(groups)
  return {
    version: 1,
    files,
    unreadable,
    words,
    shown: { places, share: words.latin === 0 ? 0 : places / words.latin },
    openDoubts: openDoubts(report).length,
    groups: groups.map((group) => ({
      ...group,
      reason: ruleInfo(group.rule).label,
      change: howToChange(group),
      places: group.places.map(({ file, line, column, sentence, wordAt }) => ({
        file: shownFile(prefix, file),
        line,
        column,
        sentence,
        wordAt,
      })),
    })),
  }
}
