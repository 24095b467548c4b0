import { findLatinWords } from './latin-words'
import type { IsKept } from './kept-words'
import { excerptAt, type Fault, type FileText } from './texts'

const CYRILLIC = /\p{Script=Cyrillic}+/gu
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u

const fault = (place: FileText, word: string, start: number): Fault => ({
  what: `${place.where} "${word}"`,
  excerpt: excerptAt(place.text, start, word.length),
})

/** Cyrillic letters where a text must be Latin: in Serbian Latin and in English. */
export function cyrillicLetters(texts: readonly FileText[]): Fault[] {
  return texts
    .filter(({ expected, text }) => expected === 'Latn' && CYRILLIC_LETTER.test(text))
    .flatMap((place) =>
      [...place.text.matchAll(CYRILLIC)].map((match) => fault(place, match[0], match.index)),
    )
}

/** Latin words in Cyrillic texts that nothing keeps. */
export function unkeptLatinWords(texts: readonly FileText[], isKept: IsKept): Fault[] {
  return texts
    .filter(({ expected, technical }) => expected === 'Cyrl' && !technical)
    .flatMap((place) =>
      findLatinWords(place.text)
        .filter(({ word }) => !isKept(word))
        .map(({ word, start }) => fault(place, word, start)),
    )
}
