import { sourceText, placeOf } from '@/lib/content/check/fault'
import { sourceScript } from '@/lib/variant/source'
import { missingDiacritics } from './diacritics-rule'
import { MASK, type Finding, type LintRule, type Spot, type TextKind } from './finding'
import { decomposedLetters, digraphLetters, ethLetters, loneWords, mixedWords } from './letter-rules'
import { doubleSpaces, entities, hardSpaces, invisibles, oddQuotes, softHyphens, tabs } from './typing-rules'

/** Settings of the lint for one text. */
export interface LintOptions extends Partial<TextKind> {
  /** Rules that do not hold for this kind of text. */
  without?: readonly LintRule[]
}

const RULES: readonly ((text: string, kind: TextKind) => Iterable<Spot>)[] = [
  mixedWords,
  loneWords,
  ethLetters,
  digraphLetters,
  decomposedLetters,
  entities,
  oddQuotes,
  doubleSpaces,
  hardSpaces,
  tabs,
  invisibles,
  softHyphens,
  missingDiacritics,
]
/** Addresses: nothing in them is language. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"„”“]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g

/**
 * Faults of typing in a plain text: letters of the wrong script or alphabet, leftovers of other programs, needless
 * spaces, missing diacritics. In the order of the text. Addresses and code spans are left alone.
 * @example lintText('Kомесаријат')[0]?.fix // 'К', the K was Latin
 */
export function lintText(text: string, { without = [], ...kind }: LintOptions = {}): Finding[] {
  const masked = withoutCode(text).replace(ADDRESS, maskOf)
  const known: TextKind = { script: kind.script ?? sourceScript(masked), language: kind.language ?? 'sr' }
  const source = sourceText('', text)
  return RULES.flatMap((rule) => [...rule(masked, known)])
    .filter(({ rule }) => !without.includes(rule))
    .sort((one, other) => one.offset - other.offset || other.length - one.length)
    .map((spot) => ({ ...spot, ...placeOf(source, spot.offset) }))
}

/** Stands for a stretch that is not looked at; lines stay lines. */
export function maskOf(text: string): string {
  return text.replace(/[^\n]/g, MASK)
}

/** Code spans masked: from some backticks to as many again. Each run of backticks is looked at once. */
function withoutCode(text: string): string {
  const fences = [...text.matchAll(/`+/g)]
  const places = new Map<string, number[]>()
  for (const { 0: fence, index } of fences.reverse()) {
    const known = places.get(fence)
    if (known) known.push(index)
    else places.set(fence, [index])
  }
  let out = ''
  for (const { 0: fence, index } of fences.reverse()) {
    const left = places.get(fence) ?? []
    left.pop()
    const end = left.at(-1)
    if (index < out.length || end === undefined) continue
    out += text.slice(out.length, index) + maskOf(text.slice(index, end + fence.length))
  }
  return out + text.slice(out.length)
}
