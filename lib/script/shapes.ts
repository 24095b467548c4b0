import { DOMAINS, EXTENSIONS, KEYS } from './data/shapes'

/** Part of a chunk that is not a word of any language: kept as it is. */
export interface Span {
  start: number
  end: number
  rule:
    | 'address'
    | 'e-mail'
    | 'handle'
    | 'file'
    | 'path'
    | 'placeholder'
    | 'option'
    | 'shortcut'
    | 'identifier'
    | 'formula'
    | 'code'
    | 'unit'
}

interface Shape {
  rule: Span['rule']
  /** Characters without which the pattern cannot match: most chunks stop here. */
  needs: RegExp
  pattern: RegExp
}

const LABEL = String.raw`[\p{L}\d](?:[\p{L}\d_-]{0,62})`
const SHAPES: Shape[] = [
  {
    rule: 'address',
    needs: /:\/\/|www\.|mailto:|tel:/i,
    pattern: /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|mailto:|tel:)[^\s<>"„“”«»|]+/giu,
  },
  {
    rule: 'e-mail',
    needs: /@/,
    pattern: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu,
  },
  {
    rule: 'handle',
    needs: /[@#]/,
    pattern: /(?<![\p{L}\d/&])(?:@[\w.]*\w|#[\p{L}_][\p{L}\d_]*|#[\da-f]{3,8}\b)/giu,
  },
  {
    rule: 'placeholder',
    needs: /[%{$&\\]/,
    pattern:
      /(?<!\d)%(?:\(\w+\)|\d+\$)?[-+0#]*\d*(?:\.\d+)?l{0,2}[sdiufxXcgGeEp](?!\p{L})|\$?\{{1,2}[\w.:,#-]{0,60}\}{1,2}|\$\([\w.]+\)|\$[a-z_]\w*|&#?\w{1,10};|\\[nrt]/giu,
  },
  {
    rule: 'path',
    needs: /[/\\~]/,
    pattern: /(?<![^("„'[])(?:~|\.{1,2}|[A-Z]:)?[/\\](?:[\w.@+~-]+[/\\]?)+/gu,
  },
  {
    rule: 'file',
    needs: /\.[a-z0-9]{1,7}/i,
    pattern: new RegExp(
      `(?:${LABEL}|\\*)(?:\\.${LABEL}){0,4}?\\.(?:${EXTENSIONS})(?![\\p{L}\\d_])|(?<![^("„'[])\\.[a-z]{3,}(?:rc|_\\w+)\\b`,
      'gu',
    ),
  },
  {
    rule: 'address',
    needs: /\.[a-z]{2}/,
    pattern: new RegExp(
      `${LABEL}(?:\\.${LABEL}){0,5}?\\.(?:${DOMAINS})(?![\\p{L}\\d_]|\\.[\\p{L}\\d])(?:[:/][^\\s<>"„“”«»|]*)?`,
      'gu',
    ),
  },
  {
    rule: 'address',
    needs: /^[("„'[]?\.[a-zс]/,
    pattern: /(?<=^[("„'[]?)\.(?:rs|com|org|net|gov|edu|eu|info|срб)(?![\p{L}\d])/gu,
  },
  {
    rule: 'shortcut',
    needs: /\+/,
    pattern: new RegExp(
      `(?:${KEYS})(?:\\+(?:(?:${KEYS}|F\\d{1,2}|[A-Z0-9])(?![\\p{L}\\d])|[↑↓←→]|\\p{L}+))+|[A-Za-z]\\+\\+`,
      'gu',
    ),
  },
  { rule: 'option', needs: /^[("„'[]?--[a-z]/, pattern: /(?<=^[("„'[]?)--[a-z][\w-]*(?:=[^\s,;)]*)?/gu },
  {
    rule: 'identifier',
    needs: /[\p{L}\d]_[\p{L}\d]|::|\(\)/u,
    pattern: /[A-Za-z\d]+(?:_[A-Za-z\d]+)+(?:\(\))?|[A-Za-z]\w*(?:::\w+)+|[a-z]\w*\(\)/gu,
  },
  {
    rule: 'formula',
    needs: /\(/,
    pattern:
      /(?<![\p{L}\d])[a-zA-Z]\([xyztnk]\)(?!\p{L})|(?:[A-Z][a-z]?\d*)+\d[A-Za-z\d]*\([A-Z][A-Za-z\d]*\)\d*|(?<![\p{L}\d])(?:[A-Z][a-z]?\d*)+\([A-Z][A-Za-z\d]*\)\d+/gu,
  },
  {
    rule: 'formula',
    needs: /[=²³°₀-₉]/,
    pattern:
      /(?<![\p{L}])\p{L}{1,2}[²³]?(?:[+\-*/·^=]+[\p{L}\d²³]{1,3})*=[\p{L}\d²³+\-*/·^()]{1,12}(?!\p{L})|(?<!\p{L})[a-zA-Zµμ]{1,3}[²³](?!\p{L})|°[CFK](?!\p{L})|[A-Z][A-Za-z]?[₀-₉][A-Za-z₀-₉]*/gu,
  },
  {
    rule: 'code',
    needs: /\d/,
    pattern: /(?<![\p{L}\d-])(?:[A-Z]-\d[\dA-Z/-]*|\d{3,5}-[A-Z]{2}|v\d+(?:\.\d+)+\w*)(?![\p{L}\d])/gu,
  },
]
const SPECIAL = /[@#:/\\{}$%&~_=+²³°₀-₉\d(]|\.[\p{L}\d]|^[("„'[]?--/u
/** Longer chunks are no prose; only a leading address is looked for, so that the time stays linear. */
const LONGEST = 600
/** Domains that are also Serbian words after a forgotten space («dom.to»): only with a path or a known first label. */
const DOUBTFUL_DOMAIN = /^[^./]+\.(?:me|si|at|it|de|se|us|be|co|al|es|ge|ru|news|no)$/

function trimAddress(text: string): number {
  const trimmed = text.replace(/[.,;:!?'’*_…]+$/, '')
  const opened = (trimmed.match(/\(/g) ?? []).length
  const closed = (trimmed.match(/\)/g) ?? []).length
  return closed > opened ? trimmed.replace(/\)+[.,;:!?]*$/, '').length : trimmed.length
}

function lengthOf(rule: Span['rule'], text: string): number {
  if (rule === 'address') return DOUBTFUL_DOMAIN.test(text) ? 0 : trimAddress(text)
  if (rule === 'path') return text.length < 3 ? 0 : trimAddress(text)
  return text.length
}

function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => start < span.end && end > span.start)
}

function longSpans(chunk: string): Span[] {
  return /^[a-z][a-z0-9+.-]{1,15}:(?:\/\/|image)/i.test(chunk.slice(0, 30))
    ? [{ start: 0, end: chunk.length, rule: 'address' }]
    : []
}

/**
 * The protected parts of a chunk (text without spaces), in order: addresses, e-mails, @names and #tags, file names,
 * paths, placeholders, options, shortcuts, identifiers, formulae, codes. First match by that order wins.
 * @example protectedSpans('(info@kirs.gov.rs),') // [{ start: 1, end: 17, rule: 'e-mail' }]
 */
export function protectedSpans(chunk: string): Span[] {
  if (chunk.length > LONGEST) return longSpans(chunk)
  if (!SPECIAL.test(chunk)) return []
  const spans: Span[] = []
  for (const { rule, needs, pattern } of SHAPES) {
    if (!needs.test(chunk)) continue
    for (const match of chunk.matchAll(pattern)) {
      const end = match.index + lengthOf(rule, match[0])
      if (end > match.index && !overlaps(spans, match.index, end))
        spans.push({ start: match.index, end, rule })
    }
  }
  return spans.sort((one, other) => one.start - other.start)
}
