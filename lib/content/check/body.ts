/* The Markdown below the front matter as a tree, in the same flavour as the site's. A Markdown parser needs
 * quadratic time (or too deep a stack) for some texts that no person writes; they are refused before parsing. */
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Body } from './content-files'
import { errorAt, type Fault, type SourceText } from './fault'

const markdown = unified().use(remarkParse).use(remarkGfm)

/** Levels of quotes and lists that a reader can still follow. */
const maxNesting = 8
/** Depth of the whole tree, inline marks included. */
const maxTreeDepth = 40
/** A parser needs quadratic time for the number of blocks, and much more for quotes. */
const maxLines = 2500
const maxQuotedLines = 800
/** Sum of squares of the marks in each block, proportional to the longest time a parser may need (0.3 s). */
const maxInlineMarks = 2e6
const maxBlockMarks = 1e7

/** The body from an offset on. */
export function parseBody(source: SourceText, start: number): { body: Body; faults: Fault[] } {
  const text = source.text.slice(start)
  const nested = nestedPlace(text)
  if (nested !== undefined) {
    return {
      body: { start, text },
      faults: [errorAt(source, start + nested, 'body-too-nested', { max: maxNesting })],
    }
  }
  const lines = text.split('\n')
  if (lines.length > maxLines) {
    const fault = errorAt(source, start, 'body-too-many-lines', { count: lines.length, max: maxLines })
    return { body: { start, text }, faults: [fault] }
  }
  const complex = complexPlace(text) ?? quotedPlace(lines)
  if (complex !== undefined) {
    const { offset, count } = complex
    return { body: { start, text }, faults: [errorAt(source, start + offset, 'body-too-complex', { count })] }
  }
  const tree = markdown.parse(text)
  const deep = deepNode(tree)
  if (deep) {
    const offset = start + (deep.position?.start.offset ?? 0)
    return {
      body: { start, text },
      faults: [errorAt(source, offset, 'body-too-nested', { max: maxNesting })],
    }
  }
  return { body: { start, text, tree }, faults: [] }
}

/** The first line that opens too many quotes and lists at once, or lies too deep in lists. */
function nestedPlace(text: string): number | undefined {
  const markers = new RegExp(
    `^[ \\t]*(?:(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*){${maxNesting + 1}}|^[ \\t]{${maxNesting * 5}}[ \\t]*(?:[-+*>]|\\d{1,9}[.)])[ \\t]`,
    'gm',
  )
  for (const found of text.matchAll(markers)) {
    const line = text.slice(found.index, found.index + 200).split('\n', 1)[0] ?? ''
    // A rule between sections is drawn with the same signs.
    if (!/^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)\r?$/.test(line) || line.length === 200) return found.index
  }
  return undefined
}

/** The block with the most marks, when the text as a whole would take too long. */
function complexPlace(text: string): { offset: number; count: number } | undefined {
  const inline = heaviestBlock(text, /[*_~[\]!`<>&\\@:]|www/gi)
  if (inline.weight > maxInlineMarks) return inline
  const rows = heaviestBlock(text, /[|\n]/g)
  return rows.weight > maxBlockMarks ? rows : undefined
}

/** Sum of squares of the marks in all blocks, and the block with the most. */
function heaviestBlock(text: string, marks: RegExp): { weight: number; offset: number; count: number } {
  let [weight, offset] = [0, 0]
  let worst = { offset: 0, count: 0 }
  for (const block of text.split(/(\n[ \t\r]*\n)/)) {
    const count = block.match(marks)?.length ?? 0
    weight += count * count
    if (count > worst.count) worst = { offset, count }
    offset += block.length
  }
  return { weight, ...worst }
}

/** The place of the quotes, when there are too many. */
function quotedPlace(lines: readonly string[]): { offset: number; count: number } | undefined {
  const count = lines.filter((line) => /^[ \t\d.)*+-]*>/.test(line)).length
  return count > maxQuotedLines ? { offset: 0, count } : undefined
}

/** A node deeper than the limit. Without recursion: the stack is what the limit protects. */
function deepNode(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxTreeDepth) return level[0]
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return undefined
}
