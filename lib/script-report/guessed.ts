import type { Lexicon } from '@/lib/script'
import { isSerbianForm } from '@/lib/script/foreign'

/** Parts that Serbian puts in front of any word; the lexicon does not list the results. */
const PREFIXES =
  /^(?:re|ne|naj|pot|pod|pre|pred|nad|po|bez|van|ko|de|dez|dis|ino|super|inter|intra|anti|eks|mikro|makro|mini|multi|auto|polu|samo|tele|video|foto|radio|trans|ultra|post|pro|kontra|sub|pseudo|neo|jedno|dvo|tro|vise|novo|bio|eko|agro|geo|hidro|elektro|termo|info|psiho|socio)(?=\p{L}{4})/u
/** Ends of derived words: with one of them, an unknown word in small letters is Serbian all the same. */
const DERIVED =
  /^[a-z]{3,}(?:(?:a|e|i)ci[jo]|encij|ancij|(?:ir|ov|iv|av)anj|izm|nost|stv|[cks]k|tor|tork|telj|nic|nik|iran|ovan|ira|ova|uje|in?ov|logij|grafij|ij(?:sk|n))(?:a|e|i|o|u|om|em|im|ih|oj|og|ima|ama|mo|te|ti|la|lo|li|le|ju|n)?$/
const WORD = /[\p{L}\p{M}\u00ad]+/gu

/** A word that the converter turned into Cyrillic without knowing it. Offsets in UTF-16 units. */
export interface GuessedWord {
  start: number
  end: number
}

/**
 * Words of a Latin text that nothing proves Serbian: no č ć š ž đ, and neither they nor another form of theirs in the
 * lexicon, nor an ending that only Serbian derives words with. Most are transcribed names and new terms, which are right; a few are foreign names spelled with Serbian
 * letters, which a machine cannot know. Words of one or two letters are left out.
 */
export function guessedWords(text: string, lexicon: Lexicon): GuessedWord[] {
  const found: GuessedWord[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (/\d/.test(text.charAt(index - 1)) || /\d/.test(text.charAt(index + word.length))) continue
    if (word.length > 2 && !isKnown(word, lexicon)) found.push({ start: index, end: index + word.length })
  }
  return found
}

function isKnown(written: string, lexicon: Lexicon): boolean {
  const word = written.toLowerCase()
  if (!/^[a-z]+$/.test(word) || isSerbianForm(word, lexicon)) return true
  if (written === word && DERIVED.test(word)) return true
  const rest = word.replace(PREFIXES, '')
  return rest !== word && isSerbianForm(rest, lexicon)
}
