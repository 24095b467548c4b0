import { toLatin, type Script, type TextRun } from '../script'
import type { VariantContext } from './context'
import { splitMarks, type Mark } from './marks'

/**
 * The run that stands for a marked text in the asked script. `lat:` keeps the text Latin in both scripts, a reading
 * is shown as given in its own script, and `cir:` without a reading declares the text Serbian.
 */
export function markedRun(text: string, mark: Mark, to: Script): TextRun {
  if (mark.script === 'Latn' && !mark.reading) return { text: toLatin(text), keep: true }
  if (mark.script === to && mark.reading) {
    return to === 'Latn' ? { text: toLatin(mark.reading), keep: true } : { text: mark.reading, force: true }
  }
  // The text itself: on /lat exactly as written, on /cir Serbian, since a reading for the other script was given.
  return to === 'Latn' && mark.script === 'Cyrl' && mark.reading
    ? { text: toLatin(text), keep: true }
    : { text, force: true }
}

const hasCyrillic = (runs: readonly TextRun[]): boolean =>
  runs.some((run) => /[\u0400-\u052f]/.test(run.text))

/**
 * Runs of one block in the asked script. A Latin page is by construction the Latin form of the Cyrillic page, so that
 * the two cannot differ.
 */
export function variantRuns(runs: readonly TextRun[], to: Script, context: VariantContext): string[] {
  const { source, keepLatin, converter, onDecision } = context
  // Without a declared source a purely Latin text asked for in Latin is left as it is.
  if (!source && to === 'Latn' && !hasCyrillic(runs)) return runs.map((run) => run.text)
  const options = { ...(source ? { source } : {}), ...(keepLatin ? { keepLatin } : {}) }
  const { texts, decisions } = converter.convertBlock(runs, 'Cyrl', options)
  if (onDecision) for (const decision of decisions) onDecision(decision)
  if (to === 'Cyrl') return texts
  const latin = texts.map((text, index) => ({ text, keep: runs[index]?.keep ?? false }))
  return converter.convertBlock(latin, 'Latn').texts
}

/**
 * A plain string (title, caption, tag) in the asked script, its inline marks resolved.
 * @example variantText('[Save](lat:) i Sava', 'Cyrl', context) // 'Save и Сава'
 */
export function variantText(text: string, to: Script, context: VariantContext): string {
  const runs = splitMarks(text).map((part) =>
    part.mark ? markedRun(part.text, part.mark, to) : { text: part.text },
  )
  return variantRuns(runs, to, context).join('')
}
