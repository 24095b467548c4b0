/* Letters that look right and are not: of the other script, of another alphabet, or made of two code points. */
import { repairWord } from '@/lib/script/look-alikes'
import type { Spot, TextKind } from './finding'

const WORD = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+/gu
const CYRILLIC = /[\u0400-\u052f]/
const LATIN = /[A-Za-z\u00c0-\u024f]/
const scriptName = { Cyrl: 'ћирилична', Latn: 'латинична' } as const

/** Words with letters of both scripts. */
export function* mixedWords(text: string, { script }: TextKind): Iterable<Spot> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!CYRILLIC.test(word) || !LATIN.test(word)) continue
    const right = repairWord(word, script)
    if (right === undefined) {
      yield {
        rule: 'mixed-scripts',
        severity: 'warning',
        offset: index,
        length: word.length,
        message: `Реч „${word}” има слова оба писма. Откуцајте је једним писмом; између стране речи и наставка ставите цртицу.`,
      }
    } else yield lookAlike(word, right, index)
  }
}

/** Only the letters that change are named and replaced. */
function lookAlike(word: string, right: string, index: number): Spot {
  let from = 0
  let until = word.length
  while (word[from] === right[from]) from++
  while (word[until - 1] === right[until - 1]) until--
  const wrong = [...word].filter((letter, at) => letter !== right[at]).join(' ')
  const kind = CYRILLIC.test(right) ? 'Latn' : 'Cyrl'
  return {
    rule: 'look-alike',
    severity: 'error',
    offset: index + from,
    length: until - from,
    message: `У речи „${right}” ${scriptName[kind]} су слова: ${wrong}. Изгледају исто, али их претрага и пренос у друго писмо не препознају.`,
    fix: right.slice(from, until),
  }
}

/** Words of letters that both scripts draw alike, with their other form; longer ones are never left over alone. */
const LONE = new Map(
  ['aа', 'oо', 'jeје', 'jaја', 'jojјој'].flatMap((pair) => {
    const half = pair.length / 2
    const [latin, cyrillic] = [pair.slice(0, half), pair.slice(half)]
    return [
      [latin, cyrillic],
      [cyrillic, latin],
    ] as [string, string][]
  }),
)

/** A little word typed on the wrong keyboard: Latin «a», «je» between Cyrillic words, and the reverse. */
export function* loneWords(text: string, { script, language }: TextKind): Iterable<Spot> {
  if (language !== 'sr') return
  const own = script === 'Cyrl' ? '[\\u0400-\\u052f]' : '[A-Za-zčćžšđČĆŽŠĐ]'
  const other = script === 'Cyrl' ? 'a|o|je|ja|joj' : 'а|о|је|ја|јој'
  const pattern = new RegExp(`(?<=${own}{2}[,;:]?\\s)(?:${other})(?=\\s${own}{2})`, 'g')
  for (const { 0: word, index } of text.matchAll(pattern)) {
    yield {
      rule: 'look-alike-word',
      severity: 'error',
      offset: index,
      length: word.length,
      message: `Реч „${word}” ${scriptName[script === 'Cyrl' ? 'Latn' : 'Cyrl']} је, а текст око ње није. Откуцајте је писмом текста.`,
      fix: LONE.get(word) ?? word,
    }
  }
}

const ETH = new Map([
  ['\u00d0', '\u0110'],
  ['\u0189', '\u0110'],
  ['\u00f0', '\u0111'],
  ['\u0256', '\u0111'],
])

/** Icelandic and African letters in place of Đ and đ. */
export function* ethLetters(text: string, { language }: TextKind): Iterable<Spot> {
  if (language !== 'sr') return
  for (const { 0: letter, index } of text.matchAll(/[\u00d0\u00f0\u0189\u0256]/g)) {
    const fix = ETH.get(letter) ?? letter
    const message = `Слово „${letter}” није наше ${fix}, већ слово другог језика (${codeOf(letter)}). Откуцајте ${fix}.`
    yield { rule: 'eth', severity: 'error', offset: index, length: 1, message, fix }
  }
}

/** ǆ ǉ ǌ as one character: search and keyboards know only two letters. */
export function* digraphLetters(text: string): Iterable<Spot> {
  for (const { 0: letter, index } of text.matchAll(/[\u01c4-\u01cc]/g)) {
    const fix = letter.normalize('NFKC')
    const message = `„${letter}” је један знак (${codeOf(letter)}). Откуцајте два слова: ${fix}.`
    yield { rule: 'digraph-letter', severity: 'error', offset: index, length: 1, message, fix }
  }
}

/** Letters stored as a letter and a mark, though one code point exists. */
export function* decomposedLetters(text: string): Iterable<Spot> {
  for (const { 0: cluster, index } of text.matchAll(/\p{L}\p{M}+/gu)) {
    const fix = cluster.normalize('NFC')
    if (fix === cluster) continue
    const message = `Слово „${fix}” записано је као два знака (слово и квачица). Откуцајте га поново.`
    yield { rule: 'decomposed', severity: 'error', offset: index, length: cluster.length, message, fix }
  }
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
