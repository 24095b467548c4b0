import { errorAt, type Fault, type SourceText } from '../fault'
import type { MessageCode } from '../messages'

/** Characters that nobody sees, by what they do; marks heaped on one letter; the trace of something lost. */
const kinds = {
  'control-character': String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFB\uFFFE\uFFFF]|\r(?!\n)`,
  'direction-character': String.raw`[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]`,
  'invisible-character': String.raw`[\u115F\u1160\u180E\u200B\u200C\u2060-\u2064\u2800\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]|(?<![\p{Extended_Pictographic}\uFE0F])\u200D|\u00AD(?=\u00AD)|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2,}`,
  'stacked-marks': String.raw`(?<!\p{M})\p{M}{4,}`,
  'replacement-character': String.raw`\uFFFD`,
} satisfies Partial<Record<MessageCode, string>>
const codes = Object.keys(kinds) as (keyof typeof kinds)[]
const suspicious = new RegExp(codes.map((code) => `(${kinds[code]})`).join('|'), 'gu')

/** At most this many faults of characters are reported for a file. */
export const enough = 20

/** A suspicious character and what it does. */
export interface SuspiciousCharacter {
  code: MessageCode
  /** Offset in the text that was looked at. */
  index: number
  /** `U+200B` */
  name: string
}

/** Suspicious characters of a text, in order. */
export function* suspiciousCharacters(text: string): Generator<SuspiciousCharacter> {
  for (const found of text.matchAll(suspicious)) {
    const code = codes[found.slice(1).findIndex((group) => group !== undefined)] ?? 'control-character'
    yield { code, index: found.index, name: characterName(found[0]) }
  }
}

/** @example characterName('\u200B') // 'U+200B' */
export function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${code}`
}

/** Characters that nobody sees and that change what is shown, sought or compared; the first twenty. */
export function characterFaults(source: SourceText): Fault[] {
  const faults: Fault[] = []
  for (const { code, index, name } of suspiciousCharacters(source.text)) {
    faults.push(errorAt(source, index, code, { character: name }))
    if (faults.length === enough) break
  }
  return faults
}
