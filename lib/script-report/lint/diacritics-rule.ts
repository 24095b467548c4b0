import type { Spot, TextKind } from './finding'

/**
 * Share of č ć ž š đ among the letters of ordinary Serbian Latin text: 3.2–4.3 % in the site's own news, 4.0 % in the
 * Universal Declaration of Human Rights. A text with under a fifth of it was typed without them.
 */
const EXPECTED = 0.036
const SUSPICIOUS = EXPECTED / 5
/** Shorter texts may lack them by chance. */
const FEWEST_LETTERS = 250

/** A Latin text with hardly any č, ć, ž, š or đ. */
export function* missingDiacritics(text: string, { script, language }: TextKind): Iterable<Spot> {
  if (script !== 'Latn' || language !== 'sr') return
  const letters = text.match(/[a-zčćžšđ]/gi)?.length ?? 0
  const marked = text.match(/[čćžšđ]/gi)?.length ?? 0
  if (letters < FEWEST_LETTERS || marked / letters >= SUSPICIOUS) return
  yield {
    rule: 'no-diacritics',
    severity: 'warning',
    offset: Math.max(0, text.search(/\p{L}/u)),
    length: 0,
    message: `На ${letters} слова овог текста само је ${marked} са квачицом (č, ć, ž, š, đ), а очекује се око ${Math.round(letters * EXPECTED)}. Без њих ни ћирилична верзија није тачна.`,
  }
}
