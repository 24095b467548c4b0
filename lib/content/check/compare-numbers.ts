/* Numbers that a Serbian text and its English translation do not share. */
import { numbersIn, type NumberInText } from './numbers-in-text'
import { toLatin } from '@/lib/script'

/** Numbers that only one of the two texts has, each once. */
export interface NumberDifferences {
  onlySerbian: NumberInText[]
  onlyEnglish: NumberInText[]
}

/** Words for numbers, by their beginnings in Serbian (pet, petoro, petodnevni) and as whole words in English. */
const SERBIAN_WORDS: [RegExp, number][] = [
  [/\b(?:jedan|jedn[aeoiu])/g, 1],
  [/\b(?:dva|dve|dvo|drug[aeio])/g, 2],
  [/\btr(?:i|e[cć]|o)/g, 3],
  [/\bčet(?:ir|vr|vo|voro)/g, 4],
  [/\bpet(?!na|de)/g, 5],
  [/\bšest(?!na|de)/g, 6],
  [/\bsed(?:am|m)(?!na|de)/g, 7],
  [/\bos(?:am|m)(?!na|de)/g, 8],
  [/\bdevet(?!na|de)/g, 9],
  [/\bdeset/g, 10],
  [/\bjedanaest/g, 11],
  [/\bdvanaest/g, 12],
  [/\btrinaest/g, 13],
  [/\bčetrnaest/g, 14],
  [/\bpetnaest/g, 15],
  [/\bšesnaest/g, 16],
  [/\bsedamnaest/g, 17],
  [/\bosamnaest/g, 18],
  [/\bdevetnaest/g, 19],
  [/\bdvadeset/g, 20],
  [/\btrideset/g, 30],
  [/\bčetrdeset/g, 40],
  [/\bpedeset/g, 50],
  [/\bšezdeset/g, 60],
  [/\bsedamdeset/g, 70],
  [/\bosamdeset/g, 80],
  [/\bdevedeset/g, 90],
  [/\bsto(?:tin|\b)/g, 100],
  [/\bhiljad/g, 1000],
  [/\bmilion/g, 1_000_000],
]
const ENGLISH_WORDS =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`.split(/\s+/)
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ENGLISH_ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

function serbianWords(text: string): Set<number> {
  const lower = toLatin(text).toLowerCase()
  return new Set(SERBIAN_WORDS.filter(([word]) => lower.search(word) >= 0).map(([, value]) => value))
}

function englishWords(text: string): Set<number> {
  const found = new Set<number>()
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) {
    for (const [list, step] of [
      [ENGLISH_WORDS, 1],
      [ENGLISH_ORDINALS, 1],
    ] as const)
      if (list.includes(word)) found.add((list.indexOf(word) + 1) * step)
    if (ENGLISH_TENS.includes(word)) found.add((ENGLISH_TENS.indexOf(word) + 2) * 10)
    if (word === 'hundred') found.add(100)
    if (word === 'thousand') found.add(1000)
    if (word === 'million') found.add(1_000_000)
    if (word === 'once') found.add(1)
    if (word === 'twice' || word === 'both') found.add(2)
  }
  return found
}

/** Twenty-five is written with a word for twenty and one for five; the 1990s with one for ninety. */
function isSpelled(value: number, words: ReadonlySet<number>): boolean {
  if (words.has(value)) return true
  if (value > 20 && value < 100) return words.has(value - (value % 10)) && words.has(value % 10)
  return value >= 1900 && value < 2000 && value % 10 === 0 && words.has(value % 100)
}

function missing(from: readonly NumberInText[], others: readonly NumberInText[], words: ReadonlySet<number>) {
  const known = new Set(others.map(({ value, isDate }) => `${isDate} ${value}`))
  const seen = new Set<string>()
  return from.filter(({ value, isDate }) => {
    const key = `${isDate} ${value}`
    // «8.30 h» is no date and no decimal: the same two numbers in both languages.
    const isKnown =
      known.has(key) || (!isDate && others.some((one) => one.isDate && one.value.split('.').includes(value)))
    if (isKnown || seen.has(key) || (!isDate && isSpelled(Number(value), words))) return false
    seen.add(key)
    return true
  })
}

/** Numbers found in the Latin form of a text, as the editor wrote them: „26. марта” and not „26. marta”. */
function asWritten(numbers: readonly NumberInText[], text: string): NumberInText[] {
  if (numbers.length === 0) return []
  // Place in the source of each letter of the Latin form; some Cyrillic letters become two.
  const letters = [...text.normalize('NFC')]
  const places = letters.flatMap((letter, at) => Array.from({ length: toLatin(letter).length }, () => at))
  return numbers.map((number) => {
    const [from, to] = [places[number.offset], places[number.offset + number.written.length - 1]]
    const written = from === undefined || to === undefined ? '' : letters.slice(from, to + 1).join('')
    // Where the two forms do not lie side by side, the Latin one is better than a wrong place.
    return toLatin(written) === number.written ? { ...number, written } : number
  })
}

/**
 * Compares the numbers and dates of a Serbian text (either script) and its English translation.
 * @example compareNumbers('115.000 људи', '160,000 people').onlyEnglish[0].written // '160,000'
 */
export function compareNumbers(serbian: string, english: string): NumberDifferences {
  const [sr, en] = [numbersIn(toLatin(serbian), 'sr'), numbersIn(english, 'en')]
  return {
    onlySerbian: asWritten(missing(sr, en, englishWords(english)), serbian),
    onlyEnglish: missing(en, sr, serbianWords(serbian)),
  }
}
