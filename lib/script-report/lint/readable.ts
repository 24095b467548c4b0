/* What of a source file is text for readers; everything else is masked, so that places stay exact. */
import type { Nodes, Parents } from 'mdast'
import { isScalar, visit as visitYaml, type Scalar } from 'yaml'
import { visit } from 'unist-util-visit'
import { parseBody } from '@/lib/content/check/body'
import { placeInFolder } from '@/lib/content/check/content-files'
import type { SourceText } from '@/lib/content/check/fault'
import { splitFrontMatter } from '@/lib/content/check/front-matter'
import { parseYaml, type YamlPart } from '@/lib/content/check/yaml-text'
import type { Field, FieldTable } from '@/lib/content/field-types'
import { documentFields } from '@/lib/content/fields'
import { maskOf } from './lint-text'

type Range = [start: number, end: number]

/** Readable stretches of a Markdown file, front matter included. */
export function markdownRanges(source: SourceText): Range[] {
  const parts = splitFrontMatter(source)
  const kind = placeInFolder(source.path)?.kind
  if ('code' in parts) return bodyRanges(source, 0)
  const { part } = kind ? parseYaml(source, parts.yamlStart, parts.yamlEnd) : {}
  const fields = part && kind ? yamlRanges(part, (path) => isText(documentFields[kind], path)) : []
  return [...fields, ...bodyRanges(source, parts.bodyStart)]
}

/** Whether the value at a way in the front matter is free text: not a date, an address, a key or a file. */
function isText(table: FieldTable, path: readonly string[]): boolean {
  let field: Field | undefined
  let fields: FieldTable | undefined = table
  for (const step of path) {
    field = fields && Object.hasOwn(fields, step) ? fields[step] : undefined
    const item: Field | undefined = field?.type === 'list' ? field.of : field
    fields = item?.type === 'object' ? item.fields : undefined
    field = item
  }
  return field?.type === 'string' && field.format === undefined
}

/** Readable stretches of a YAML or JSON document: its string values, by their way of keys. */
export function yamlRanges(part: YamlPart, isReadable: (path: readonly string[]) => boolean): Range[] {
  const ranges: Range[] = []
  visitYaml(part.document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return
      const path = ancestors.flatMap((one) =>
        'key' in one && isScalar(one.key) ? [String(one.key.value)] : [],
      )
      if (isReadable(path)) ranges.push(...innerRanges(part, node, node.range))
    },
  })
  return ranges
}

/** Inside of the quotes; in single ones two apostrophes are YAML's way of writing one. */
function innerRanges(part: YamlPart, { type }: Scalar, [from, until]: readonly number[]): Range[] {
  const start = part.start + (from ?? 0)
  const end = part.start + (until ?? 0)
  if (type === 'QUOTE_DOUBLE') return [[start + 1, end - 1]]
  if (type !== 'QUOTE_SINGLE') return [[start, end]]
  const ranges: Range[] = []
  let at = start + 1
  for (const { index } of part.source.text.slice(start + 1, end - 1).matchAll(/''/g)) {
    ranges.push([at, start + 1 + index])
    at = start + 1 + index + 2
  }
  return [...ranges, [at, end - 1]]
}

function bodyRanges(source: SourceText, from: number): Range[] {
  const { body } = parseBody(source, from)
  const ranges: Range[] = []
  if (!body.tree) return ranges
  visit(body.tree, (node: Nodes, _, parent: Parents | undefined) => {
    const start = from + (node.position?.start.offset ?? 0)
    const end = from + (node.position?.end.offset ?? 0)
    if (node.type === 'text' && !isAddress(parent, node.value)) ranges.push([start, end])
    if (node.type === 'image')
      ranges.push([start + 2, start + 2 + altLength(source.text.slice(start + 2, end))])
    if (node.type === 'html') ranges.push(...betweenTags(source.text.slice(start, end), start))
  })
  return ranges
}

/** A link that is its own text. */
function isAddress(parent: Parents | undefined, text: string): boolean {
  return parent?.type === 'link' && parent.url.includes(text.trim())
}

function altLength(text: string): number {
  return Math.max(0, text.indexOf(']'))
}

function betweenTags(html: string, base: number): Range[] {
  const ranges: Range[] = []
  let at = 0
  for (const { 0: tag, index } of html.matchAll(/<!--[^]*?(?:-->|$)|<[^>]*>/g)) {
    if (index > at) ranges.push([base + at, base + index])
    at = index + tag.length
  }
  return [...ranges, [base + at, base + html.length]]
}

/** The text with everything outside the ranges masked; same length, same lines. */
export function maskedText(text: string, ranges: readonly Range[]): string {
  let out = ''
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    if (start < out.length || end <= start) continue
    out += maskOf(text.slice(out.length, start)) + text.slice(start, end)
  }
  return out + maskOf(text.slice(out.length))
}
