import { errorAt, type Fault, type SourceText } from '../fault'
import type { MessageCode } from '../messages'

const suspicious =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFF9-\uFFFB]|\r(?!\n)|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u180E\u200B\u200C\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]|(?<![\p{Extended_Pictographic}\uFE0F])\u200D|\uFFFD/gu
const enough = 20

/** Characters that nobody sees and that change what is shown, sought or compared; the first twenty. */
export function characterFaults(source: SourceText): Fault[] {
  const faults: Fault[] = []
  for (const { 0: character, index } of source.text.matchAll(suspicious)) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    faults.push(errorAt(source, index, kindOf(character), { character: `U+${code}` }))
    if (faults.length === enough) break
  }
  return faults
}

function kindOf(character: string): MessageCode {
  if (character === '\uFFFD') return 'replacement-character'
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) return 'direction-character'
  return /\p{Cc}|[\u2028\u2029\uFFF9-\uFFFB]/u.test(character) ? 'control-character' : 'invisible-character'
}
