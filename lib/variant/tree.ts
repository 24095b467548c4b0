import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast'
import type { Script, TextRun } from '../script'
import type { VariantContext } from './context'
import { parseMark } from './marks'
import { markedRun, variantRuns, variantText } from './text'

/** Elements whose text is a quotation of something typed: never converted, but seen as context. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'script', 'style', 'textarea', 'math'])
/** Elements inside a paragraph; every other element starts a new block. */
const INLINE = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q s samp small span strong sub sup time u var wbr picture source'.split(
    ' ',
  ),
)
/** Inline elements that still separate words. */
const SEPARATING = new Set(['br', 'img', 'input', 'picture'])
/** Attributes a reader sees or hears. */
const SPOKEN = ['alt', 'title', 'ariaLabel', 'ariaDescription', 'placeholder', 'label', 'summary']

interface Walk {
  to: Script
  context: VariantContext
  runs: TextRun[]
  /** The text node each run is written back to; undefined for context only. */
  nodes: (Text | undefined)[]
}

function isForeign(properties: Properties): boolean {
  if (String(properties.translate) === 'no' || String(properties.translate) === 'false') return true
  const lang = typeof properties.lang === 'string' ? properties.lang : properties.xmlLang
  return typeof lang === 'string' && lang !== '' && !/^(sr|sh|hbs)(-|$)/i.test(lang)
}

function flush(walk: Walk): void {
  if (walk.runs.length === 0) return
  const texts = variantRuns(walk.runs, walk.to, walk.context)
  walk.nodes.forEach((node, index) => {
    if (node) node.value = texts[index] ?? node.value
  })
  walk.runs = []
  walk.nodes = []
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}

function add(walk: Walk, run: TextRun, node?: Text): void {
  walk.runs.push(run)
  walk.nodes.push(node)
}

function convertAttributes(element: Element, walk: Walk): void {
  for (const name of SPOKEN) {
    const value = element.properties[name]
    if (typeof value === 'string' && value)
      element.properties[name] = variantText(value, walk.to, walk.context)
  }
}

/** A mark becomes a bare text: no link is left on the page. */
function resolveMark(element: Element, walk: Walk): Text | undefined {
  const href = element.tagName === 'a' ? element.properties.href : undefined
  const mark = typeof href === 'string' ? parseMark(href) : undefined
  if (!mark) return undefined
  const run = markedRun(textOf(element), mark, walk.to)
  const node: Text = { type: 'text', value: run.text }
  add(walk, run, node)
  return node
}

function visitElement(element: Element, walk: Walk, verbatim: boolean): ElementContent {
  const mark = verbatim ? undefined : resolveMark(element, walk)
  if (mark) return mark
  const inline = INLINE.has(element.tagName)
  const keep = verbatim || VERBATIM.has(element.tagName) || isForeign(element.properties)
  if (!inline) flush(walk)
  if (SEPARATING.has(element.tagName)) add(walk, { text: '\n', keep: true })
  if (!keep) convertAttributes(element, walk)
  visitChildren(element, walk, keep)
  if (!inline) flush(walk)
  return element
}

function visitChildren(parent: Root | Element, walk: Walk, verbatim: boolean): void {
  parent.children = (parent.children as (RootContent & ElementContent)[]).map((child) => {
    if (child.type === 'element') return visitElement(child, walk, verbatim)
    if (child.type === 'text') add(walk, { text: child.value, keep: verbatim }, verbatim ? undefined : child)
    return child
  }) as ElementContent[]
}

/**
 * A copy of an HTML tree in the asked script. Blocks (paragraph, heading, cell…) are converted as wholes, so a word cut
 * by inline markup stays one word; code, foreign `lang`, `translate="no"`, addresses and ids are left alone; alt, title
 * and ARIA texts are converted; inline marks are resolved.
 */
export function variantTree(tree: Root, to: Script, context: VariantContext): Root {
  const root = structuredClone(tree)
  const walk: Walk = { to, context, runs: [], nodes: [] }
  visitChildren(root, walk, false)
  flush(walk)
  return root
}
