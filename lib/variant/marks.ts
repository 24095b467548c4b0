import type { Script } from '../script'

/** An inline mark's address taken apart: `lat:`, `lat:New York`, `cir:Виза`, `cir:`. */
export interface Mark {
  /** The script the mark speaks of. */
  script: Script
  /** The reading given for that script; empty when the mark only says how the text itself is treated. */
  reading: string
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The mark in a link address, or undefined when it is an ordinary address. Percent-encoding is undone.
 * @example parseMark('lat:New%20York') // { script: 'Latn', reading: 'New York' }
 */
export function parseMark(address: string): Mark | undefined {
  const match = /^(lat|cir):(.*)$/su.exec(address)
  if (!match) return undefined
  return { script: match[1] === 'lat' ? 'Latn' : 'Cyrl', reading: decoded(match[2] ?? '').trim() }
}

/** A plain string cut at its marks: text as it stands, or a marked text with its mark. */
export interface MarkedPart {
  text: string
  mark?: Mark
}

const MARK = /\[([^[\]\n]*)\]\((?:<((?:lat|cir):[^<>\n]*)>|((?:lat|cir):(?:[^()\s]|\([^()\s]*\))*))\)/gu

/**
 * Cuts a plain string (a title, a caption) at its inline marks, written as in Markdown.
 * @example splitMarks('Reka [Save](lat:)') // [{ text: 'Reka ' }, { text: 'Save', mark: {…} }]
 */
export function splitMarks(text: string): MarkedPart[] {
  if (!text.includes('](')) return [{ text }]
  const parts: MarkedPart[] = []
  let from = 0
  for (const match of text.matchAll(MARK)) {
    const mark = parseMark(match[2] ?? match[3] ?? '')
    if (!mark) continue
    if (match.index > from) parts.push({ text: text.slice(from, match.index) })
    parts.push({ text: match[1] ?? '', mark })
    from = match.index + match[0].length
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from) })
  return parts
}
