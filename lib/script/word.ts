import { KEPT_ACRONYMS } from './data/acronyms'
import { ENDINGS } from './data/endings'
import { foreignRule, hasForeignShape, isNewWord, isSerbianForm } from './foreign'
import { ACCENTED, ALIEN, classesOf, CYRILLIC, LATIN, NON_SERBIAN, SERBIAN, SILENT, VARIANT } from './letters'
import { repairWord } from './look-alikes'
import { romanStrength, type RomanStrength } from './roman'
import { spellWord } from './spell'
import type { Lexicon } from './types'

/** What one word is by its own form, before its neighbours are asked. All fields are always set: that keeps it fast. */
export interface Word {
  /** As written, look-alike letters repaired (same length). */
  text: string
  lower: string
  casing: 'lower' | 'capital' | 'upper' | 'mixed'
  kind: 'serbian' | 'foreign' | 'shared' | 'acronym' | 'roman' | 'cyrillic'
  /** Name of the rule that decided; undefined for plain Serbian words. */
  rule: string | undefined
  roman: RomanStrength | undefined
  /** Cyrillic spelling per source unit, used whenever the word is converted. */
  units: string[]
  spelled: string
}

const STRIP = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g
const STRESSED = /^(?:[^\u0300-\u036f]|[aeiour][\u0302\u0304\u030f\u0311])+$/i

function casingOf(word: string): Word['casing'] {
  const lower = word.toLowerCase()
  if (word === lower) return 'lower'
  if (word === word.toUpperCase()) return word.length > 1 ? 'upper' : 'capital'
  return word.charAt(0) !== lower.charAt(0) && word.slice(1) === lower.slice(1) ? 'capital' : 'mixed'
}

type Verdict = Pick<Word, 'kind'> & Partial<Pick<Word, 'rule' | 'roman'>>

function acronymVerdict(word: string, bits: number, lexicon?: Lexicon): Verdict {
  if (KEPT_ACRONYMS.has(word)) return { kind: 'foreign', rule: 'acronym-kept' }
  const roman = romanStrength(word)
  if (roman !== 'no') return { kind: 'roman', rule: 'roman', roman }
  const foreign = bits & SERBIAN ? undefined : foreignRule(word.toLowerCase(), bits, lexicon)
  if (foreign === 'foreign-letter') return { kind: 'foreign', rule: foreign }
  if ((foreign === 'foreign-spelling' && word.length > 5) || (foreign === 'foreign-word' && word.length > 3))
    return { kind: 'foreign', rule: foreign }
  if (!foreign && word.length > 5 && !(bits & SERBIAN) && hasForeignShape(word.toLowerCase(), false, lexicon))
    return { kind: 'foreign', rule: 'foreign-shape' }
  if (foreign === 'foreign-word' || foreign === 'shared') return { kind: 'shared', rule: 'acronym' }
  return { kind: 'acronym', rule: 'acronym' }
}

/** IOMa, PDFu, XXIa: capitals with an ending or a letter glued on. */
function gluedVerdict(word: string, lexicon?: Lexicon): Verdict | undefined {
  const match = /^([A-ZČĆŽŠĐ]{2,})([a-zčćžšđ]{1,4})$/.exec(word)
  if (!match || /^(?:LJ|NJ|DŽ)$/.test(match[1] ?? '')) return undefined
  const [, stem = '', ending = ''] = match
  if (!ENDINGS.has(ending)) return undefined
  const verdict = acronymVerdict(stem, classesOf(stem), lexicon)
  return verdict.kind === 'roman' ? { kind: 'foreign', rule: 'roman' } : verdict
}

function mixedVerdict(word: string, bits: number, lexicon?: Lexicon): Verdict {
  const glued = gluedVerdict(word, lexicon)
  if (glued) return glued
  if (bits & SERBIAN || /^(?:LJ|NJ|Lj|Nj)[a-z]+$/.test(word)) return { kind: 'serbian' }
  if (/^[em][A-Z]/.test(word))
    return smallVerdict(word.slice(1).toLowerCase(), classesOf(word), false, lexicon)
  // БиХ, КиМ: capitals joined by «i»; МекДоналд: names the lexicon has as they stand.
  if (/^\p{Lu}i\p{Lu}$/u.test(word)) return { kind: 'acronym', rule: 'acronym' }
  if (lexicon?.has(spellWord(word).units.join(''))) return { kind: 'serbian' }
  return { kind: 'foreign', rule: 'inner-capital' }
}

function smallVerdict(lower: string, bits: number, isSmall: boolean, lexicon?: Lexicon): Verdict {
  if (/^(?:ii|iii|iv|vii|viii|ix)$/.test(lower)) return { kind: 'foreign', rule: 'roman' }
  // A brand written small has become a Serbian word: «viber grupa».
  if (isSmall && isNewWord(lower)) return { kind: 'serbian' }
  const rule = foreignRule(lower, bits, lexicon)
  if (!rule)
    return hasForeignShape(lower, isSmall, lexicon)
      ? { kind: 'foreign', rule: 'foreign-shape' }
      : { kind: 'serbian' }
  return rule === 'shared' ? { kind: 'shared', rule } : { kind: 'foreign', rule }
}

/** Serbian words may carry stress marks (сȁм, годинâ); the mark on a word the lexicon knows does not make it foreign. */
function isStressed(word: string, lexicon?: Lexicon): boolean {
  const split = word.normalize('NFD').replace(/([cszCSZ])[\u030c\u0301](?![\u0300-\u036f])/g, '$1')
  if (!STRESSED.test(split)) return false
  if (/[\u030f\u0311]/.test(split)) return true
  const plain = word
    .normalize('NFD')
    .replace(/([aeiourAEIOUR])[\u0300-\u036f]/g, '$1')
    .normalize('NFC')
    .toLowerCase()
  // Without a lexicon only the genitive plural is told from French words: «godinâ», but «fête».
  return lexicon ? isSerbianForm(plain, lexicon) : /â$/.test(word)
}

function latinVerdict(word: string, bits: number, casing: Word['casing'], lexicon?: Lexicon): Verdict {
  if (bits & (NON_SERBIAN | ALIEN))
    return casing === 'upper'
      ? acronymVerdict(word, bits, lexicon)
      : { kind: 'foreign', rule: 'foreign-letter' }
  if (bits & ACCENTED)
    return isStressed(word, lexicon) ? { kind: 'serbian' } : { kind: 'foreign', rule: 'foreign-letter' }
  if (casing === 'upper') return acronymVerdict(word, bits, lexicon)
  if (word === 'I' || word === 'V') return { kind: 'roman', rule: 'roman', roman: 'context' }
  if (casing === 'mixed') return mixedVerdict(word, bits, lexicon)
  if (bits & (SERBIAN | VARIANT)) return { kind: 'serbian' }
  return smallVerdict(word.toLowerCase(), bits, casing === 'lower', lexicon)
}

/** A word of both scripts that no look-alike explains: a foreign stem with a Cyrillic ending stays, the rest converts. */
function hybridVerdict(word: string, lexicon?: Lexicon): Verdict {
  const latin = word.replace(/[\u0400-\u052f]+/g, '').toLowerCase()
  const foreign = foreignRule(latin, classesOf(latin), lexicon)
  return { kind: foreign && foreign !== 'shared' ? 'foreign' : 'serbian', rule: 'mixed-scripts' }
}

/** Judges one word (letters, maybe soft hyphens and combining marks) by its form alone. */
export function analyseWord(raw: string, lexicon?: Lexicon): Word {
  const repaired = repairWord(raw)
  const text = repaired ?? raw
  const clean = classesOf(text) & SILENT ? text.normalize('NFC').replace(STRIP, '') : text
  const bits = classesOf(clean)
  const casing = casingOf(clean)
  const base = { text, lower: clean.toLowerCase(), casing }
  if (!(bits & LATIN))
    return {
      ...base,
      kind: 'cyrillic',
      rule: repaired ? 'look-alike' : undefined,
      roman: undefined,
      units: text.split(''),
      spelled: text,
    }
  const verdict = bits & CYRILLIC ? hybridVerdict(clean, lexicon) : latinVerdict(clean, bits, casing, lexicon)
  const spelling = spellWord(text)
  const rule = verdict.rule ?? spelling.rule ?? (repaired ? 'look-alike' : undefined)
  return {
    ...base,
    kind: verdict.kind,
    rule,
    roman: verdict.roman,
    units: spelling.units,
    spelled: spelling.units.join(''),
  }
}
