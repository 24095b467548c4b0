import type { Difference } from './compare-texts'
import type { FoundItem, Remark } from './item'
import type { Planned } from './plan'

/** What was found and decided, for the report. */
export interface Outcome {
  planned: readonly Planned[]
  englishAlone: readonly FoundItem[]
  remarks: readonly Remark[]
  /** Files written, or that would be, below the content folder. */
  files: readonly string[]
  dryRun: boolean
}

/** The report for editors, in Serbian Cyrillic. */
export function importReport(outcome: Outcome): string {
  const { planned, englishAlone, remarks, files, dryRun } = outcome
  const lines = planned.flatMap(itemLines)
  for (const { from, title } of englishAlone)
    lines.push(`прескочено  ${from}  „${title}”: енглески текст без српске верзије`)
  if (remarks.length > 0)
    lines.push('', 'Напомене:', ...remarks.map(({ from, text }) => `  ${from}: ${text}`))
  const count = (kind: Planned['kind']) => planned.filter((one) => one.kind === kind).length
  const written = dryRun ? 'било би направљено датотека' : 'направљено датотека'
  lines.push(
    '',
    `Ново: ${count('new')}, већ постоји: ${count('known')}, прескочено: ${count('refused') + englishAlone.length}; ${written}: ${files.length}.`,
  )
  return lines.join('\n')
}

function itemLines(planned: Planned): string[] {
  const { source, differing } = planned.item
  const head = { new: 'ново', known: 'већ постоји', refused: 'прескочено' }[planned.kind]
  const where =
    planned.kind === 'new'
      ? `→ ${planned.date.slice(0, 4)}/${planned.slug}.md, број ${planned.id}`
      : planned.kind === 'known'
        ? `→ ${planned.path}`
        : `: ${planned.reason}`
  const lines = [`${head}  ${source.from}  „${source.title}” ${where}`]
  if (planned.kind === 'known' && planned.places.length > 0)
    lines.push('  текст се разликује од постојећег (постојећи није мењан):', ...placeLines(planned.places))
  for (const { from, places } of differing)
    lines.push(
      `  верзије се разликују и мимо писма; преузета је ${source.from}, друга је ${from}:`,
      ...placeLines(places),
    )
  return lines
}

const SHOWN = 5

function placeLines(places: readonly Difference[]): string[] {
  const shown = places
    .slice(0, SHOWN)
    .flatMap(({ first, second }) => [`    – ${cut(first)}`, `    + ${cut(second)}`])
  const more = places.length - SHOWN
  return more > 0 ? [...shown, `    … и још разлика: ${more}`] : shown
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line === '' ? '(нема)' : line.length > 160 ? `${line.slice(0, 160)}…` : line
}
