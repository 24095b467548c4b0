/* What other programs leave behind in a text: entities, doubled apostrophes, spaces of every kind. */
import type { Spot } from './finding'

const ENTITY = /&(?:amp;)?(#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});/gi
const NAMES: Readonly<Record<string, string>> = {
  apos: '’',
  rsquo: '’',
  lsquo: '‘',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  scaron: 'š',
  Scaron: 'Š',
  quot: '"',
  nbsp: '\u00a0',
}
/** Entities that Markdown itself needs for `<` and `&`. */
const NEEDED = new Set(['lt', 'gt', 'amp', 'shy'])

/** HTML names of characters inside text. */
export function* entities(text: string): Iterable<Spot> {
  const quotes = alternation(text, /&(?:amp;)?(?:quot|#34|#x22);/gi)
  for (const { 0: entity, 1: name = '', index } of text.matchAll(ENTITY)) {
    const doubled = /^&amp;/i.test(entity)
    if (NEEDED.has(name.toLowerCase()) && !doubled) continue
    const char = decoded(name)
    if (char === undefined) continue
    const fix =
      char === '"' ? quotes.get(index) : char === '\u00a0' ? spaceAt(text, index, entity.length) : char
    yield {
      rule: 'entity',
      severity: 'warning',
      offset: index,
      length: entity.length,
      message: `Запис „${entity}” остао је из другог програма. Упишите сам знак${fix && fix.trim() ? `: ${fix}` : ''}.`,
      ...(fix === undefined ? {} : { fix }),
    }
  }
}

function decoded(name: string): string | undefined {
  if (!name.startsWith('#'))
    return NAMES[name] ?? (NEEDED.has(name.toLowerCase()) ? undefined : NAMES[name.toLowerCase()])
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (code === 39) return '’'
  // Controls, and signs that mean something in Markdown or YAML, are left to a person.
  return code === 34 || code >= 0xa0 ? String.fromCodePoint(Math.min(code, 0x10ffff)) : undefined
}

/** A space that must not break stays one beside a figure; elsewhere it was only padding. */
function spaceAt(text: string, index: number, length: number): string {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + length)
  if (/[\s\u00a0]/.test(before) || /[\s\u00a0]/.test(after)) return ''
  return /\d/.test(before) || /[\d%–—]/.test(after) ? '\u00a0' : ' '
}

/** Two apostrophes, or two commas, in place of a quotation mark. */
export function* oddQuotes(text: string): Iterable<Spot> {
  const pattern = /(?<![\p{L}\p{N}'´`]),,(?=[\p{L}\p{N}])|(?<!')''(?!')|´´|``(?=\p{L})/gu
  const pairs = alternation(text, pattern)
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    const fix = pairs.get(index)
    const message = `Знаци „${mark}” стоје уместо наводника. Пишите „ ”.`
    yield {
      rule: 'odd-quotes',
      severity: 'warning',
      offset: index,
      length: 2,
      message,
      ...(fix ? { fix } : {}),
    }
  }
}

/** The right quotation mark for each match, by turns within a paragraph; none where one is left over. */
function alternation(text: string, pattern: RegExp): Map<number, string> {
  const marks = new Map<number, string>()
  let paragraph = 0
  for (const part of text.split(/(\n[ \t]*\n)/)) {
    const found = [...part.matchAll(pattern)].map(({ index }) => paragraph + index)
    if (found.length % 2 === 0) found.forEach((at, turn) => marks.set(at, turn % 2 ? '”' : '„'))
    paragraph += part.length
  }
  return marks
}

/** Two and more spaces between words. */
export function* doubleSpaces(text: string): Iterable<Spot> {
  for (const { 0: spaces, index } of text.matchAll(/(?<=[^\s]) {2,}(?=[^\s])/g)) {
    const message = `Размака је ${spaces.length}. Оставите један.`
    yield {
      rule: 'double-space',
      severity: 'warning',
      offset: index,
      length: spaces.length,
      message,
      fix: ' ',
    }
  }
}

/** Hard spaces with no reason: beside another space, between two words, at the end of a line. */
export function* hardSpaces(text: string): Iterable<Spot> {
  for (const { 0: spaces, index } of text.matchAll(/(?<! ) *[\u00a0\u202f][ \u00a0\u202f]*/g)) {
    const after = text.slice(index + spaces.length, index + spaces.length + 2)
    const atEnd = /^(?:\n|$)/.test(after)
    const betweenWords = /\p{L}{2}[,;:!?]?$/u.test(text.slice(Math.max(0, index - 4), index))
    if (spaces.length === 1 && !atEnd && !(betweenWords && /^\p{L}{2}/u.test(after))) continue
    yield {
      rule: 'hard-space',
      severity: 'warning',
      offset: index,
      length: spaces.length,
      message: 'Непреломиви размак стоји без потребе (остао је после преписивања). Откуцајте обичан размак.',
      fix: atEnd ? '' : ' ',
    }
  }
}

/** Tabulators inside a text. */
export function* tabs(text: string): Iterable<Spot> {
  for (const { 0: tab, index } of text.matchAll(/(?<=\S) *\t[ \t]*(?=\S)/g)) {
    const message = 'Табулатор усред текста. Ставите размак.'
    yield { rule: 'tab', severity: 'warning', offset: index, length: tab.length, message, fix: ' ' }
  }
}

/** Characters without width; between parts of an emoji the joiner is in its place. */
export function* invisibles(text: string): Iterable<Spot> {
  const pattern =
    /[\u200b\u200c\u200e\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\u061c\ufeff]|(?<![\p{Extended_Pictographic}\ufe0f])\u200d/gu
  for (const { 0: char, index } of text.matchAll(pattern)) {
    const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    const message = `Невидљиви знак U+${code}. Обришите га.`
    yield { rule: 'invisible', severity: 'error', offset: index, length: 1, message, fix: '' }
  }
}

/** Soft hyphens: allowed, but rarely meant. */
export function* softHyphens(text: string): Iterable<Spot> {
  for (const { index } of text.matchAll(/\u00ad/g)) {
    const message = 'Невидљива цртица за растављање речи. Ако није стављена намерно, обришите је.'
    yield { rule: 'soft-hyphen', severity: 'info', offset: index, length: 1, message }
  }
}
