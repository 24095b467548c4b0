import type { Script, TextRun } from '../script'
import type { VariantContext } from './context'
import { parseMark } from './marks'
import { markedRun, variantRuns, variantText } from './text'

/** A line cut up: markup is copied, runs are converted together as one block. */
type Segment = { markup: string } | { run: TextRun }

interface Line {
  text: string
  to: Script
  context: VariantContext
  segments: Segment[]
  /** Elements open around the current place whose text is not converted. */
  closed: string[]
  /** Set once no further comment ends on this line, so that the search is not repeated. */
  noComment?: boolean
  /** Starts of backtick strings by length, last first: each is looked at once. */
  fences: Map<number, number[]>
}

const VERBATIM =
  /^(?:code|pre|kbd|samp|var|script|style|textarea|cmd|command|filename|literal|systemitem|varname|envar|userinput|computeroutput)$/i
const TAG =
  /<(\/?)([A-Za-z][\w:-]*)((?:\s[^<>]*)?)>|<!--|<(?:[A-Za-z][\w+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/y
const MARKED = /\[([^[\]\n]*)\]\((?:<((?:lat|cir):[^<>\n]*)>|((?:lat|cir):[^()\s]*))\)/y
const AFTER_BRACKET =
  /\]\((\s*(?:<[^<>\n]*>|[^\s<()]*(?:\([^\s()]*\)[^\s()]*)*))(?:(\s+)("[^"\n]*"|'[^'\n]*'))?(\s*\))|\]\[[^[\]]*\]/y
const DEFINITION = /^( {0,3}\[[^\]^]+\]:\s*(?:<[^<>]*>|\S+))(?:(\s+)(["'(])(.*)(["')]))?\s*$/
const FOOTNOTE = /\[\^[^\]\s]+\]:?/y
const SPOKEN = /(\s(?:alt|title|aria-label|placeholder|summary)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi
const WORD = /[\p{L}\p{N}]/u

function fencesOf(text: string): Map<number, number[]> {
  const fences = new Map<number, number[]>()
  for (const match of text.matchAll(/`+/g)) {
    const known = fences.get(match[0].length)
    if (known) known.push(match.index)
    else fences.set(match[0].length, [match.index])
  }
  for (const starts of fences.values()) starts.reverse()
  return fences
}

function addText(line: Line, text: string): void {
  const last = line.segments.at(-1)
  const keep = line.closed.length > 0
  if (last && 'run' in last && !last.run.force && (last.run.keep ?? false) === keep) last.run.text += text
  else line.segments.push({ run: keep ? { text, keep } : { text } })
}

const addMarkup = (line: Line, markup: string): number => {
  line.segments.push({ markup })
  return markup.length
}

function addKept(line: Line, text: string): number {
  line.segments.push({ run: { text, keep: true } })
  return text.length
}

function codeSpan(line: Line, at: number): number {
  let length = 1
  while (line.text.charAt(at + length) === '`') length++
  const ends = line.fences.get(length) ?? []
  while (ends.length > 0 && (ends.at(-1) as number) <= at) ends.pop()
  const end = ends.at(-1)
  return end === undefined
    ? addMarkup(line, line.text.slice(at, at + length))
    : addKept(line, line.text.slice(at, end + length))
}

function foreignTag(attributes: string): boolean {
  if (/\stranslate\s*=\s*["']?(?:no|false)\b/i.test(attributes)) return true
  const lang = /\s(?:xml:)?lang\s*=\s*["']?([\w-]+)/i.exec(attributes)?.[1]
  return lang !== undefined && !/^(?:sr|sh|hbs)(?:-|$)/i.test(lang)
}

function tag(line: Line, at: number): number {
  TAG.lastIndex = at
  const match = TAG.exec(line.text)
  if (!match) return 0
  const [whole, slash, name = '', attributes = ''] = match
  if (whole === '<!--') {
    const end = line.noComment ? -1 : line.text.indexOf('-->', at)
    line.noComment = end < 0
    return end < 0 ? addMarkup(line, whole) : addKept(line, line.text.slice(at, end + 3))
  }
  if (!name) return addKept(line, whole)
  if (slash) {
    if (line.closed.at(-1) === name) line.closed.pop()
    return addMarkup(line, whole)
  }
  const spoken = line.closed.length
    ? whole
    : whole.replace(
        SPOKEN,
        (_, before: string, double?: string, single?: string) =>
          `${before}"${variantText(double ?? single ?? '', line.to, line.context)}"`,
      )
  line.segments.push({ markup: spoken })
  if (
    !attributes.endsWith('/') &&
    (VERBATIM.test(name) || foreignTag(attributes) || line.closed.includes(name))
  )
    line.closed.push(name)
  if (/^(?:br|img|hr)$/i.test(name)) line.segments.push({ run: { text: '', keep: true } })
  return whole.length
}

function mark(line: Line, at: number): number {
  MARKED.lastIndex = at
  const match = MARKED.exec(line.text)
  const parsed = match && parseMark(match[2] ?? match[3] ?? '')
  if (!match || !parsed) return 0
  line.segments.push({ run: markedRun(match[1] ?? '', parsed, line.to) })
  return match[0].length
}

function openBracket(line: Line, at: number): number {
  FOOTNOTE.lastIndex = at
  const footnote = FOOTNOTE.exec(line.text)
  if (footnote) return addMarkup(line, footnote[0])
  return mark(line, at) || addMarkup(line, '[')
}

function closeBracket(line: Line, at: number): number {
  AFTER_BRACKET.lastIndex = at
  const match = AFTER_BRACKET.exec(line.text)
  if (!match) return addMarkup(line, ']')
  const [whole, address, space, title, end] = match
  if (!title) return (addMarkup(line, whole), whole.length)
  const spoken = variantText(title.slice(1, -1), line.to, line.context)
  addMarkup(line, `](${address ?? ''}${space ?? ''}${title.charAt(0)}${spoken}${title.charAt(0)}${end ?? ''}`)
  return whole.length
}

/** `*` and `~` beside a letter, `_` at the edge of a word are emphasis: the word goes on through them. */
function emphasis(line: Line, at: number): number {
  const char = line.text.charAt(at)
  let end = at
  while (line.text.charAt(end) === char) end++
  const before = WORD.test(line.text.charAt(at - 1))
  const after = WORD.test(line.text.charAt(end))
  if (char === '~' && end - at < 2) return 0
  if (
    char === '_'
      ? before && after
      : !before && !after && /\s|^$/.test(line.text.charAt(at - 1)) && /\s|^$/.test(line.text.charAt(end))
  )
    return 0
  return addMarkup(line, line.text.slice(at, end))
}

const READERS: Record<string, (line: Line, at: number) => number> = {
  '`': codeSpan,
  '<': tag,
  '[': openBracket,
  ']': closeBracket,
  '*': emphasis,
  '~': emphasis,
  _: emphasis,
  '\\': (line, at) =>
    /[!-/:-@[-`{-~]/.test(line.text.charAt(at + 1)) ? addMarkup(line, line.text.slice(at, at + 2)) : 0,
}
const MARKUP = /[`<[\]*~_\\]/g

function read(line: Line): void {
  let at = 0
  while (at < line.text.length) {
    MARKUP.lastIndex = at
    const next = MARKUP.exec(line.text)?.index ?? line.text.length
    if (next > at) addText(line, line.text.slice(at, next))
    at = next
    if (at >= line.text.length) return
    const char = line.text.charAt(at)
    const inside = line.closed.length > 0 && char !== '<'
    const length = inside ? 0 : (READERS[char]?.(line, at) ?? 0)
    if (length === 0) addText(line, char)
    at += length || 1
  }
}

function definition(text: string, to: Script, context: VariantContext): string | undefined {
  const match = DEFINITION.exec(text)
  if (!match) return undefined
  const [, head = '', space = '', open = '', title = '', close = ''] = match
  return head + space + open + (title && variantText(title, to, context)) + close
}

/**
 * One line of Markdown, as one block, in the asked script: code, link addresses, reference labels, HTML tags and
 * elements in other languages stay; text, titles and alt texts are converted, inline marks are resolved. Linear in the
 * length of the line. For whole documents see `variantTree`.
 * @example markdownLine('**Beo**grad: `ls`', 'Cyrl', context) // '**Бео**град: `ls`'
 */
export function markdownLine(text: string, to: Script, context: VariantContext): string {
  const defined = text.includes(']:') ? definition(text, to, context) : undefined
  if (defined !== undefined) return defined
  if (text.search(MARKUP) < 0) return variantRuns([{ text }], to, context)[0] ?? text
  const line: Line = { text, to, context, segments: [], closed: [], fences: fencesOf(text) }
  read(line)
  const runs = line.segments.flatMap((segment) => ('run' in segment ? [segment.run] : []))
  const texts = variantRuns(runs, to, context)
  let index = 0
  return line.segments.map((segment) => ('run' in segment ? (texts[index++] ?? '') : segment.markup)).join('')
}
