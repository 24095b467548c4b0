/** Classes of characters, one bit each, so that a word's make-up is one number. */
export const OTHER = 0
/** Any white space. */
export const SPACE = 1
/** 0–9. */
export const DIGIT = 2
/** a–z without q, w, x, y. */
export const BASIC = 4
/** č ć ž š đ: only Serbian (and its kin) has them. */
export const SERBIAN = 8
/** q w x y. */
export const NON_SERBIAN = 16
/** Other Latin letters: é, ü, ł… */
export const ACCENTED = 32
/** Letters of any Cyrillic alphabet. */
export const CYRILLIC = 64
/** Soft hyphen, combining marks, zero-width characters: inside a word, without weight. */
export const SILENT = 128
/** ǆ ǉ ǌ in their three cases, and Ð ð: other code points for Serbian letters. */
export const VARIANT = 256
/** Letters of other scripts. */
export const ALIEN = 512

/** Any letter. */
export const LETTER = BASIC | SERBIAN | NON_SERBIAN | ACCENTED | CYRILLIC | VARIANT | ALIEN
/** Any Latin letter. */
export const LATIN = BASIC | SERBIAN | NON_SERBIAN | ACCENTED | VARIANT

function classify(code: number): number {
  const char = String.fromCharCode(code)
  if (/\s/.test(char)) return SPACE
  if (/[0-9]/.test(char)) return DIGIT
  if (/[a-z]/i.test(char)) return /[qwxy]/i.test(char) ? NON_SERBIAN : BASIC
  if ('čćžšđČĆŽŠĐ'.includes(char)) return SERBIAN
  if ('ǄǅǆǇǈǉǊǋǌÐð'.includes(char)) return VARIANT
  if (/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/.test(char)) return SILENT
  if (code >= 0x400 && code <= 0x52f) return CYRILLIC
  if (/\p{Script=Latin}/u.test(char) && /\p{L}/u.test(char)) return ACCENTED
  return /\p{L}/u.test(char) ? ALIEN : OTHER
}

const TABLE = new Uint16Array(0x2100)
for (let code = 0; code < TABLE.length; code++) TABLE[code] = classify(code)

/** The class of the UTF-16 unit at `index`; surrogates and everything above U+2100 count as {@link OTHER}. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < 0x2100) return TABLE[code] ?? OTHER
  return code === 0x3000 || code === 0xfeff ? (code === 0x3000 ? SPACE : SILENT) : OTHER
}

/** All classes that occur in a text, as one number. */
export function classesOf(text: string): number {
  let bits = 0
  for (let index = 0; index < text.length; index++) bits |= classAt(text, index) || 1024
  return bits
}
