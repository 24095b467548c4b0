/* Marks the words that the converter decided about, from the block it converts to the page that is shown. */
import type { Converter, Decision } from '@/lib/script'
import { recordingConverter } from '@/lib/script-report/record-blocks'
import { howToChange, ruleInfo } from '@/lib/script-report/rules'

/** A word to look at: what was written, what it became, why, and what to write where that is wrong. */
export interface Doubt {
  source: string
  result: string
  /** Serbian Cyrillic. */
  reason: string
  /** The converter itself is not sure. */
  isOpen: boolean
  /** Text to put in the place of the word. */
  mark: string
  /** Other ways, one a line, Serbian Cyrillic. */
  advice: readonly string[]
}

/** Characters of private use around a decided word: nothing else in the text is like them. */
const [START, MIDDLE, END] = ['\uE000', '\uE001', '\uE002']

/** Which decisions are worth a look: doubts, and sure ones that are neither routine nor found right before. */
function isWorthALook({ certainty, rule, source, result }: Decision, reviewed: ReadonlySet<string>): boolean {
  if (reviewed.has(`${source}\t${result}`)) return false
  return certainty === 'doubt' || !ruleInfo(rule).routine
}

function doubtOf(decision: Decision): Doubt {
  const { source, result, rule, certainty } = decision
  const mark = result === source ? `[${source}](cir:)` : `[${source}](lat:)`
  return {
    source,
    result,
    reason: ruleInfo(rule).label,
    isOpen: certainty === 'doubt',
    mark,
    advice: howToChange(decision),
  }
}

/**
 * A converter that does what the given one does, and puts invisible marks around the words worth a look.
 * @param found the words, in the order of the text; a mark holds its number
 * @param reviewed `word<tab>result` of decisions that a person has found right
 */
export function markingConverter(
  converter: Converter,
  found: Doubt[],
  reviewed: ReadonlySet<string>,
): Converter {
  const marking: Converter = {
    ...converter,
    convertBlock(runs, to, options) {
      const { texts, decisions } = converter.convertBlock(runs, to, options)
      if (to !== 'Cyrl') return { texts, decisions }
      const marked = [...texts]
      const from = new Map<number, number>()
      for (const decision of decisions) {
        if (!isWorthALook(decision, reviewed)) continue
        const { run, result } = decision
        const text = marked[run] ?? ''
        const at = text.indexOf(result, from.get(run) ?? 0)
        // A word cut up by markup lies in several runs: it is listed, but not underlined.
        const number = found.push(doubtOf(decision)) - 1
        if (at === -1) continue
        const written = `${START}${number}${MIDDLE}${result}${END}`
        marked[run] = text.slice(0, at) + written + text.slice(at + result.length)
        from.set(run, at + written.length)
      }
      return { texts: marked, decisions }
    },
  }
  return recordingConverter(marking, () => undefined)
}

/** Page text with the invisible marks turned into elements; those inside tags (in attributes) are dropped. */
export function markedHtml(html: string, doubts: readonly Doubt[]): string {
  return html.replace(/<[^>]*>|\uE000(\d+)\uE001|\uE002/g, (piece, number: string | undefined) => {
    if (piece.startsWith('<')) return piece.replace(/\uE000\d+\uE001|\uE002/g, '')
    if (piece === END) return '</mark>'
    const kind = doubts[Number(number)]?.isOpen ? 'rec-sumnja' : 'rec-odluka'
    return `<mark class="${kind}" tabindex="0" role="button" data-rec="${number}">`
  })
}
