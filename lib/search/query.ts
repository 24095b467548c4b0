import { wordsOf } from './fold'
import { isTelling } from './item-words'
import type { LanguageRules } from './languages'

/** A word of a query. */
export interface QueryWord {
  /** As the reader wrote it. */
  written: string
  folded: string
  stem: string
  /** Whether longer words that begin so are meant too: the last word may still be in the writing. */
  isOpen: boolean
}

/** Words beyond these narrow nothing and cost a request each. */
const MOST_WORDS = 8
/** Shorter beginnings stand for too many words. */
const LEAST_BEGINNING = 3

/**
 * The words of a query that are worth looking for, in any script. Empty when there are none: nothing was written, or
 * only single letters and words that stand everywhere.
 * @example parseQuery('кључеви за', rules) // kljucevi
 */
export function parseQuery(text: string, rules: LanguageRules): QueryWord[] {
  const all = wordsOf(text)
  const last = all.at(-1)
  const seen = new Set<string>()
  const telling = all.filter(({ folded }) => {
    const isNew = isTelling(folded, rules) && !seen.has(folded)
    seen.add(folded)
    return isNew
  })
  return telling.slice(0, MOST_WORDS).map((word) => ({
    written: word.written,
    folded: word.folded,
    stem: rules.stem(word.folded),
    isOpen: word === last && word.folded.length >= LEAST_BEGINNING && !/\s$/.test(text),
  }))
}
