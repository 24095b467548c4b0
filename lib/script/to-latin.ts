import { LATIN_OF } from './alphabet'

const CYRILLIC = /[\u0400-\u052f]/
const UPPER = /\p{Lu}/u
const LETTER = /\p{L}/u
/** Marks inside a word that do not count as neighbours: soft hyphen, combining accents, zero-width characters. */
const SILENT = /[\u00ad\u0300-\u036f\u200b-\u200d\u2060]/

const STRESS = /[\u0300-\u036f]/

const TABLE: (string | undefined)[] = Array.from({ length: 0x130 }, (_, index) =>
  LATIN_OF.get(String.fromCharCode(0x400 + index)),
)

function neighbour(text: string, from: number, step: 1 | -1): string {
  let index = from + step
  while (index >= 0 && index < text.length && SILENT.test(text.charAt(index))) index += step
  return text.charAt(index)
}

/** Љ is LJ between capitals (ЉУБАВ, УЉ), Lj before a small letter and alone (Љубав, Љ.). */
function isAmongCapitals(text: string, index: number): boolean {
  const next = neighbour(text, index, 1)
  if (LETTER.test(next)) return UPPER.test(next)
  return UPPER.test(neighbour(text, index, -1))
}

/**
 * Serbian text in Latin script: exact, and total (no Cyrillic letter is left). Latin text comes back unchanged; letters
 * with stress marks are composed (о̂ → ô).
 * Letters of other Cyrillic alphabets are written by their usual Serbian reading (й → j, щ → šč).
 * @example toLatin('ЉУБАВ, Љубав, Љ. Петровић') // 'LJUBAV, Ljubav, Lj. Petrović'
 */
export function toLatin(text: string): string {
  if (!CYRILLIC.test(text)) return text
  let out = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const latin = code >= 0x400 && code < 0x530 ? TABLE[code - 0x400] : undefined
    if (latin === undefined) out += text[index]
    else if (latin.length > 1 && UPPER.test(latin) && isAmongCapitals(text, index)) out += latin.toUpperCase()
    else out += latin
  }
  return STRESS.test(out) ? out.normalize('NFC') : out
}
