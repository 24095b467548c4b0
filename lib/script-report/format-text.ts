import { counted, percent, whole } from './serbian-numbers'
import { openDoubts, placesIn, shortList, shownFile } from './report'
import { howToChange, ruleInfo } from './rules'
import type { DecisionGroup, ScriptReport } from './types'

/** How the report is written out. */
export interface FormatOptions {
  /** All decisions instead of the short list. */
  all?: boolean
  /** Put before every file name, so that the place can be clicked in a terminal. */
  prefix?: string
}

const PLACES = 3

/** The report for the terminal, in Serbian: one paragraph per word, the figures at the end. */
export function reportAsText(report: ScriptReport, { all = false, prefix = '' }: FormatOptions = {}): string {
  const groups = all ? report.groups : shortList(report)
  const paragraphs = groups.map((group) => paragraphOf(group, prefix, all))
  return `${[...paragraphs, ...legend(groups), figures(report, groups)].join('\n\n')}\n`
}

/** What to do, once for all the words above, for those kinds that are there. */
function legend(groups: readonly DecisionGroup[]): string[] {
  if (groups.length === 0) return []
  const advice = groups.map((group) => howToChange({ ...group, ...placeholder(group) }).join('\n    '))
  return [
    ['Ако нека реч није добро пренета:', ...new Set(advice)].join('\n    '),
    'Ако јесте, потврдите је да се више не јавља: npm run script:report -- --confirm "реч"',
  ]
}

const placeholder = ({ source, result }: DecisionGroup) => ({
  source: 'реч',
  result: result === source ? 'реч' : '',
})

function paragraphOf(group: DecisionGroup, prefix: string, all: boolean): string {
  const { source, result, rule, certainty, confirmed, count, places } = group
  const sign = certainty === 'sure' ? ' ' : confirmed ? '✓' : '?'
  const outcome = result === source ? `${source} (остаје латиницом)` : `${source} → ${result}`
  const lines = [`${sign} ${outcome} – ${ruleInfo(rule).label}; ${counted(count, 'пут', 'пута', 'пута')}`]
  for (const place of all ? places : places.slice(0, PLACES)) {
    lines.push(`    ${shownFile(prefix, place.file)}:${place.line}:${place.column}  ${place.sentence}`)
  }
  if (!all && count > PLACES) lines.push(`    … и још ${counted(count - PLACES, 'место', 'места', 'места')}`)
  return lines.join('\n')
}

/** The figures of a report in two or three lines of Serbian. */
export function figures(report: ScriptReport, shown: readonly DecisionGroup[]): string {
  const { words, files, unreadable } = report
  const open = openDoubts(report)
  const lines = [
    `Прегледано: ${counted(files, 'датотека', 'датотеке', 'датотека')}, ${counted(words.total, 'реч', 'речи', 'речи')}, од тога ${whole(words.latin)} у текстовима на латиници.`,
    `У извештају: ${counted(placesIn(shown), 'место', 'места', 'места')} (${share(placesIn(shown), words.latin)} речи писаних латиницом); свих одлука: ${whole(placesIn(report.groups))}.`,
    open.length === 0
      ? 'Нема недоумица које треба потврдити.'
      : `Непотврђене недоумице: ${open.length}. Исправите текст или их потврдите (--confirm "реч").`,
  ]
  if (unreadable.length > 0)
    lines.push(`Нису прочитане (покрените npm run content): ${unreadable.join(', ')}.`)
  return lines.join('\n')
}

function share(part: number, whole: number): string {
  return percent(whole === 0 ? 0 : part / whole)
}
