import { CYRILLIC_OF, DIGRAPHS } from './alphabet'
import { splitIndex } from './digraphs'
import { DJ_NAMES, DJ_WORDS } from './data/dj-names'
import { classAt, SILENT } from './letters'

const VARIANTS: Record<string, string> = {
  ǆ: 'џ',
  ǅ: 'Џ',
  Ǆ: 'Џ',
  ǉ: 'љ',
  ǈ: 'Љ',
  Ǉ: 'Љ',
  ǌ: 'њ',
  ǋ: 'Њ',
  Ǌ: 'Њ',
  Ð: 'Ђ',
  ð: 'ђ',
}

/** A Serbian word letter by letter: `units[i]` is what stands for the i-th UTF-16 unit of the source (maybe ''). */
export interface Spelling {
  units: string[]
  /** Set when a digraph was two letters, or dj was read as đ. */
  rule?: 'digraph' | 'dj-name'
}

const bare = (raw: string): string =>
  raw.replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '').toLowerCase()

function readsDjAsOneLetter(raw: string, word: string): boolean {
  if (!word.includes('dj') || !/^\p{Lu}/u.test(raw)) return false
  if (DJ_WORDS.some((start) => word.startsWith(start))) return false
  return DJ_NAMES.some((start) => word.startsWith(start))
}

/** «ô» in «kôd»: the Cyrillic letter with the same stress mark, for which Unicode has no sign of its own. */
function stressed(char: string): string | undefined {
  const [letter = '', ...marks] = char.normalize('NFD')
  const cyrillic = marks.length > 0 ? CYRILLIC_OF.get(letter) : undefined
  return cyrillic === undefined ? undefined : cyrillic + marks.join('')
}

function nextLetter(raw: string, index: number): number {
  let next = index + 1
  while (next < raw.length && classAt(raw, next) & SILENT) next++
  return next
}

function pairFor(raw: string, index: number, next: number, dj: boolean): string | undefined {
  const pair = raw.charAt(index) + raw.charAt(next)
  if (dj && /^dj$/i.test(pair)) return pair.startsWith('D') ? 'Ђ' : 'ђ'
  return DIGRAPHS.get(pair)
}

/**
 * Spells a Serbian Latin word in Cyrillic, whatever it looks like; letters without a pair stay.
 * @example spellWord('injekcija').units.join('') // 'инјекција'
 */
export function spellWord(raw: string): Spelling {
  const word = bare(raw)
  const split = splitIndex(word)
  const dj = readsDjAsOneLetter(raw, word)
  const units: string[] = []
  let letter = 0
  for (let index = 0; index < raw.length; index++) {
    const char = raw.charAt(index)
    if (classAt(raw, index) & SILENT) {
      units[index] ??= char
      continue
    }
    const next = units[index] === undefined ? nextLetter(raw, index) : raw.length
    const pair = next < raw.length && letter + 1 !== split ? pairFor(raw, index, next, dj) : undefined
    if (pair) units[next] = ''
    units[index] ??= pair ?? VARIANTS[char] ?? CYRILLIC_OF.get(char) ?? stressed(char) ?? char
    letter++
  }
  if (split >= 0) return { units, rule: 'digraph' }
  return dj ? { units, rule: 'dj-name' } : { units }
}

/** {@link spellWord} as a string. */
export function spell(raw: string): string {
  return spellWord(raw).units.join('')
}
