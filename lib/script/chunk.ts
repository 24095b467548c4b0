import { beginsBrand } from './brands'
import { ENDINGS } from './data/endings'
import { ALWAYS_UNITS, CURRENCIES, UNITS } from './data/units'
import { isLexiconWord, isSerbianForm } from './foreign'
import { classAt, classesOf, CYRILLIC, DIGIT, LETTER, SERBIAN, SILENT } from './letters'
import { pieceOf, type Piece } from './pieces'
import { protectedSpans } from './shapes'
import type { Lexicon } from './types'
import { analyseWord, type Word } from './word'

/** What is known of a chunk whatever stands around it; kept in a cache. */
export interface Plan {
  pieces: Piece[]
  /** Its Cyrillic form when no neighbour has a say. */
  out: string
  /** Its neighbours must be asked, or it has a say in theirs. */
  contextual: boolean
  /** Holds a word that may be a Roman numeral. */
  roman: boolean
  /** A noun that brands follow. */
  brand: boolean
  /** May be a unit if a number stands before it. */
  unit: boolean
  /** Ends in a digit. */
  number: boolean
  /** Holds a decision to report. */
  notable: boolean
  /** Whether an entry of the glossary that asked last may begin here. */
  begins: boolean
  askedBy: object | undefined
}

/** What chunks are judged by. */
export interface ChunkSettings {
  lexicon?: Lexicon | undefined
  keepAcronyms: boolean
}

type Analyse = (word: string) => Word

/** 12a, 90-ih's 90ih, 5kg, A4, H2O: what letters glued to digits are. */
function gluedRule(text: string, lexicon: Lexicon | undefined): string | undefined {
  const after = /^\d[\d.,]*(\D+)$/u.exec(text)?.[1]
  if (after) {
    if (UNITS.has(after)) return 'unit'
    if (
      /^[abvdđežzijnprcćčšfuoABVĐŽ]$/.test(after) ||
      ENDINGS.has(after) ||
      (after.length > 3 && after === after.toLowerCase())
    )
      return undefined
    return 'code'
  }
  const before = /^(\D{4,})\d{1,2}$/u.exec(text)?.[1]
  if (before && before === before.toLowerCase()) {
    if (classesOf(before) & (SERBIAN | CYRILLIC) || (lexicon && isSerbianForm(before, lexicon)))
      return undefined
  }
  return 'code'
}

/** Pieces of a stretch of letters and digits without anything between. */
function piecesOf(
  text: string,
  start: number,
  end: number,
  analyse: Analyse,
  lexicon: Lexicon | undefined,
): Piece[] {
  const part = text.slice(start, end)
  const bits = classesOf(part)
  if (!(bits & DIGIT))
    return bits & LETTER
      ? [pieceOf(start, part, 'word', undefined, analyse(part))]
      : [pieceOf(start, part, 'other')]
  if (!(bits & LETTER)) return [pieceOf(start, part, 'number')]
  const rule = part.length > 64 ? 'code' : gluedRule(part, lexicon)
  if (rule) return [pieceOf(start, part, 'kept', rule)]
  const pieces: Piece[] = []
  for (const match of part.matchAll(/\d+|\D+/gu)) {
    const from = start + match.index
    if (/\d/.test(match[0])) pieces.push(pieceOf(from, match[0], 'number'))
    else pieces.push(pieceOf(from, match[0], 'word', undefined, analyse(match[0])))
  }
  return pieces
}

function scan(
  text: string,
  from: number,
  to: number,
  analyse: Analyse,
  lexicon: Lexicon | undefined,
): Piece[] {
  const pieces: Piece[] = []
  let index = from
  while (index < to) {
    const start = index
    const isWord = (classAt(text, index) & (LETTER | DIGIT | SILENT)) !== 0
    while (index < to && ((classAt(text, index) & (LETTER | DIGIT | SILENT)) !== 0) === isWord) index++
    if (isWord) for (const piece of piecesOf(text, start, index, analyse, lexicon)) pieces.push(piece)
    else pieces.push(pieceOf(start, text.slice(start, index), 'other'))
  }
  return pieces
}

/** «Dato_teka»: one underline inside a Serbian word marks its access key in a menu. */
function isMnemonic(text: string, lexicon: Lexicon | undefined): boolean {
  if (!/^\p{L}+_\p{L}+$/u.test(text)) return false
  const word = text.replace('_', '').toLowerCase()
  return (classesOf(word) & SERBIAN) !== 0 || (lexicon !== undefined && isLexiconWord(word, lexicon))
}

function allPieces(chunk: string, analyse: Analyse, lexicon: Lexicon | undefined): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const span of protectedSpans(chunk)) {
    const text = chunk.slice(span.start, span.end)
    if (span.rule === 'identifier' && isMnemonic(text, lexicon)) continue
    for (const piece of scan(chunk, from, span.start, analyse, lexicon)) pieces.push(piece)
    pieces.push(pieceOf(span.start, text, 'kept', span.rule))
    from = span.end
  }
  // No spread into push: a hostile chunk has more pieces than a call may have arguments.
  for (const piece of scan(chunk, from, chunk.length, analyse, lexicon)) pieces.push(piece)
  return pieces
}

function isContextual(piece: Piece, keepAcronyms: boolean): boolean {
  const kind = piece.word?.kind
  if (kind === 'foreign' || kind === 'roman') return true
  return keepAcronyms && kind === 'acronym'
}

/** Analyses one chunk. */
export function analyseChunk(
  chunk: string,
  settings: ChunkSettings,
  analyse: Analyse = (word) => analyseWord(word, settings.lexicon),
): Plan {
  const pieces = allPieces(chunk, analyse, settings.lexicon)
  let out = ''
  let unit = false
  let contextual = /[=°′″]/.test(chunk)
  let notable = false
  let roman = false
  for (const piece of pieces) {
    const text = piece.text
    out += piece.word && piece.word.kind !== 'foreign' ? piece.word.spelled : text
    unit ||= piece.word !== undefined && (UNITS.has(text) || CURRENCIES.has(text))
    contextual ||=
      isContextual(piece, settings.keepAcronyms) || ALWAYS_UNITS.has(text) || /^\d{1,3}[ghlmst]$/.test(text)
    roman ||= piece.word?.kind === 'roman'
    notable ||= (piece.word?.rule ?? piece.rule) !== undefined
  }
  const brand = beginsBrand(chunk)
  contextual ||= brand
  contextual ||= /^\W?(?:vitamin|struj|osigurač|punjač|taster)/i.test(chunk)
  contextual ||= /^\d{3,5}-[A-Z]{2}\b|^\W?[A-Z]-\d|^-[A-Za-z](?![\p{L}\d])/u.test(chunk)
  contextual ||= pieces.some((piece, index) => piece.kind === 'kept' && pieces[index + 2]?.kind === 'word')
  return {
    pieces,
    out,
    contextual,
    roman,
    brand,
    unit,
    number: /\d[.,]?$/.test(chunk),
    notable,
    begins: false,
    askedBy: undefined,
  }
}
