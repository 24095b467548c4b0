import { CYRILLIC, classesOf, LATIN } from './letters'

const PAIRS = 'AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ aа cс eе iі jј oо pр sѕ xх yу'.split(' ')
const TO_CYRILLIC = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]))
const TO_LATIN = new Map(PAIRS.map((pair) => [pair.charAt(1), pair.charAt(0)]))
// Serbian has no і and ѕ: a Cyrillic word is repaired with letters of its own alphabet only.
for (const letter of 'ISis') TO_CYRILLIC.delete(letter)

const MIXED =
  /[A-Za-z\u00c0-\u024f][\u00ad\u0300-\u036f]*[\u0400-\u052f]|[\u0400-\u052f][\u00ad\u0300-\u036f]*[A-Za-z\u00c0-\u024f]/
const WORD = /[\p{L}\u00ad\u0300-\u036f\u200b-\u200d\u2060]+/gu

const LATIN_LETTER = /[A-Za-z\u00c0-\u024f]/
const CYRILLIC_LETTER = /[\u0400-\u052f]/

function swap(word: string, table: ReadonlyMap<string, string>): string {
  let out = ''
  for (let index = 0; index < word.length; index++) out += table.get(word.charAt(index)) ?? word.charAt(index)
  return out
}

/**
 * A word with letters of both scripts, brought into one when the letters of the other script are all look-alikes;
 * undefined when it holds one script only or is really mixed. Same length as the word.
 * @example repairWord('Kомесаријат') // 'Комесаријат', the K was Latin
 */
export function repairWord(word: string, prefer: 'Cyrl' | 'Latn' = 'Cyrl'): string | undefined {
  const bits = classesOf(word)
  if (!(bits & CYRILLIC) || !(bits & LATIN)) return undefined
  const cyrillic = swap(word, TO_CYRILLIC)
  const latin = swap(word, TO_LATIN)
  const isCyrillic = !LATIN_LETTER.test(cyrillic)
  const isLatin = !CYRILLIC_LETTER.test(latin)
  if (isCyrillic && isLatin) return prefer === 'Cyrl' ? cyrillic : latin
  return isCyrillic ? cyrillic : isLatin ? latin : undefined
}

/**
 * Text in which each word mixed by look-alike letters is in one script; other words are untouched.
 * @example repairLookAlikes('Pепублика Србија') // 'Република Србија'
 */
export function repairLookAlikes(text: string): string {
  return MIXED.test(text) ? text.replace(WORD, (word) => repairWord(word) ?? word) : text
}
