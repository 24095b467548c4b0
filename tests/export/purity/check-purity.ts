import type { Page } from '../read-export'
import { keptOn, type KeptWords } from './kept-latin'
import { latinWords } from './latin-words'
import { pageTexts } from './page-texts'

const CYRILLIC = /\p{Script=Cyrillic}+/gu

/** Cyrillic letters where a text must be Latin: in Serbian Latin and in English. */
export function cyrillicLetters(page: Page): string[] {
  return pageTexts(page)
    .filter(({ expected }) => expected === 'Latn')
    .flatMap(({ text, where }) => (text.match(CYRILLIC) ?? []).map((word) => `${where} "${word}"`))
}

/** Latin words in Cyrillic texts that nothing keeps. */
export function unkeptLatinWords(page: Page, kept: KeptWords = keptOn(page)): string[] {
  return pageTexts(page)
    .filter(({ expected, technical }) => expected === 'Cyrl' && !technical)
    .flatMap(({ text, where }) =>
      latinWords(text)
        .filter((word) => !kept.has(word))
        .map((word) => `${where} "${word}"`),
    )
}
