/** What {@link detectScript} found: letters per script, and the verdict by sentence. */
export interface Detected {
  script: 'Cyrl' | 'Latn' | 'mixed' | 'none'
  /** Number of Cyrillic letters. */
  cyrillic: number
  /** Number of Latin letters. */
  latin: number
  /** When `mixed`: the first sentence in the script that is in the minority, as written. */
  stray?: string
}

const SENTENCE = /[^.!?\n]*[.!?\n]*/g
const FUNCTION_WORDS = new Set(
  'i u je na se za da su od sa koji koja koje kao što sto ili ali iz po do ne bi će ce ova ovaj ovo njih njihov bila bilo bili biti smo ste sam nije nisu prema tokom kod uz zbog'.split(
    ' ',
  ),
)

const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyzčćžšđáéíóúäöüàèìòùâêîôûñç'
const latinCodes = new Set([...LATIN_LETTERS, ...LATIN_LETTERS.toUpperCase()].map((one) => one.charCodeAt(0)))

/** Letters of each script in a text. Counted without making lists of them: every text of the site comes through here. */
export function countLetters(text: string): { cyrillic: number; latin: number } {
  let [cyrillic, latin] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x400 && code <= 0x52f) cyrillic += 1
    else if (code >= 0x41 && latinCodes.has(code)) latin += 1
  }
  return { cyrillic, latin }
}

/** A Latin sentence is Serbian when two of its words are, by Serbian letters or as function words. */
function isSerbianLatin(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[a-zčćžšđ]+/g) ?? []
  const serbian = words.filter((word) => /[čćžšđ]/.test(word) || FUNCTION_WORDS.has(word)).length
  return (
    words.length >= 3 &&
    serbian >= 2 &&
    serbian * 6 >= words.length &&
    !/\b(the|and|of|to the)\b/i.test(sentence)
  )
}

/**
 * Script of a Serbian text, judged by sentence: foreign Latin words, and whole foreign sentences, in a Cyrillic text
 * are normal; Serbian sentences in both scripts give `mixed`.
 * @example detectScript('Пројекат води CARITAS.').script // 'Cyrl'
 */
export function detectScript(text: string): Detected {
  const { cyrillic, latin } = countLetters(text)
  if (cyrillic + latin === 0) return { script: 'none', cyrillic, latin }
  if (cyrillic === 0) return { script: 'Latn', cyrillic, latin }
  const inCyrillic: string[] = []
  const inLatin: string[] = []
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const letters = countLetters(sentence)
    if (letters.cyrillic > letters.latin) inCyrillic.push(sentence)
    else if (letters.latin > 0 && isSerbianLatin(sentence.replace(/[\u0400-\u052f]+/g, '')))
      inLatin.push(sentence)
  }
  if (inCyrillic.length === 0 && inLatin.length === 0)
    return { script: cyrillic >= latin ? 'Cyrl' : 'Latn', cyrillic, latin }
  if (inLatin.length === 0) return { script: 'Cyrl', cyrillic, latin }
  if (inCyrillic.length === 0) return { script: 'Latn', cyrillic, latin }
  const stray = (cyrillic >= latin ? inLatin : inCyrillic)[0]?.trim()
  return { script: 'mixed', cyrillic, latin, ...(stray ? { stray } : {}) }
}
