import type { CheckResult } from './check-content'

const plurals = new Intl.PluralRules('sr')

/** A number with its noun in the right case.
 *  @example counted(24, 'вест', 'вести', 'вести') // '24 вести' */
function counted(number: number, one: string, few: string, other: string): string {
  const category = plurals.select(number)
  return `${number} ${category === 'one' ? one : category === 'few' ? few : other}`
}

/** Closing line of a check without errors, in Serbian Cyrillic.
 *  @example contentSummary(counts, 0) // 'Садржај је исправан: 24 вести, 9 превода, 4 стране.' */
export function contentSummary(counts: CheckResult['counts'], warnings: number): string {
  const parts = [
    counted(counts.articles, 'вест', 'вести', 'вести'),
    counted(counts.translations + counts.pageTranslations, 'превод', 'превода', 'превода'),
    counted(counts.pages, 'страна', 'стране', 'страна'),
  ]
  const doubts = warnings > 0 ? ` Упозорења: ${warnings}.` : ''
  return `Садржај је исправан: ${parts.join(', ')}.${doubts}`
}

/** Closing line of a check with errors, in Serbian Cyrillic. */
export function faultSummary(errors: number, warnings: number): string {
  const doubts = warnings > 0 ? ` и ${counted(warnings, 'упозорење', 'упозорења', 'упозорења')}` : ''
  return `Садржај није исправан: ${counted(errors, 'грешка', 'грешке', 'грешака')}${doubts}. Исправите грешке и покрените поново.`
}
