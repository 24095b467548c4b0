import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'

/** Turns a heading into the last part of an address. */
type Slugify = (text: string) => string

/** Ids that components give to parts of a page, of footnotes and of blocks; a test looks for new ones. */
const pageIds =
  /^(?:sadrzaj|not-translated|srodne|rubrike|pregled|reci|uputstvo|rezultati|prilozi|galerija|izmene|nearest|latest|display|footnote-label|b\d+)$/

/** Blocks that carry a reader's place when the script is switched. */
const blockTags = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'pre', 'table', 'figure', 'dl'])

/** The interface's word before the name of a table; the variant step turns it with the rest. */
const tableWord = { sr: 'Табела', en: 'Table' }

/**
 * Gives headings and blocks their ids and wraps tables, in place. Done on the source tree, before it becomes
 * two scripts, so that the same block has the same id in both and a `#fragment` survives the switch.
 */
export function decorateBody(tree: Root, slugify: Slugify, language: 'sr' | 'en'): Root {
  const taken = dropRepeatedIds(tree)
  let block = 0
  for (const child of tree.children) {
    if (child.type !== 'element' || !blockTags.has(child.tagName)) continue
    block += 1
    child.properties.id ??= /^h\d$/.test(child.tagName) ? headingId(child, slugify, taken) : `b${block}`
  }
  tree.children = tree.children.map((child) =>
    child.type === 'element' && child.tagName === 'table' ? scrollable(child, tableWord[language]) : child,
  )
  visit(tree, 'element', alignByClass)
  keepTogether(tree)
  return tree
}

/** A sign that a line must not begin with: „12” at the end of one and „%” on the next. */
const SIGN_AFTER_NUMBER = /(?<=\d) (?=[%‰€°])/g

/** Ties such signs to their numbers, in place. Code stays as it was written. */
function keepTogether(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP
    if (node.type === 'text') node.value = node.value.replace(SIGN_AFTER_NUMBER, '\u00a0')
    return CONTINUE
  })
}

/** The ids in a text (of footnotes), each only once: an editor's HTML may imitate them. The last one is the real one. */
function dropRepeatedIds(tree: Root): Set<string> {
  const holders = new Map<string, Element>()
  visit(tree, 'element', (node) => {
    const { id } = node.properties
    if (typeof id !== 'string') return
    const before = holders.get(id)
    if (before) delete before.properties.id
    holders.set(id, node)
  })
  return new Set(holders.keys())
}

function headingId(heading: Element, slugify: Slugify, taken: Set<string>): string {
  const base = slugify(textOf(heading)) || 'odeljak'
  let id = base
  for (let count = 2; taken.has(id) || pageIds.test(id); count += 1) id = `${base}-${count}`
  taken.add(id)
  return id
}

/** A wide table scrolls in its own box, which is reachable by keyboard and named by the table's caption or columns. */
function scrollable(table: Element, word: string): Element {
  const { id, ...properties } = table.properties
  const name = tableName(table)
  const box = { id, className: ['table-scroll'], tabIndex: 0 }
  const children = [{ ...table, properties }]
  // A region without a name would be one more nameless landmark.
  return name === ''
    ? { type: 'element', tagName: 'div', properties: { ...box, role: 'group' }, children }
    : { type: 'element', tagName: 'section', properties: { ...box, ariaLabel: `${word}: ${name}` }, children }
}

/** The caption of a table, or the names of its columns. */
function tableName(table: Element): string {
  const names: string[] = []
  let caption = ''
  visit(table, 'element', (node) => {
    const text = textOf(node).replace(/\s+/g, ' ').trim()
    if (node.tagName === 'caption') caption = text
    if (node.tagName === 'th' && node.properties.scope !== 'row' && text) names.push(text)
  })
  return caption || names.join(', ')
}

/** A column's alignment as a class: the attribute is obsolete, and the site's policy allows no styles. */
function alignByClass(node: Element): void {
  const { className } = node.properties
  // What the allow-list leaves of a class that it does not know.
  if (Array.isArray(className) && className.length === 0) delete node.properties.className
  const { align, ...properties } = node.properties
  if (node.tagName !== 'td' && node.tagName !== 'th') return
  node.properties =
    align === 'right' || align === 'center' ? { ...properties, className: [`align-${align}`] } : properties
}

/**
 * Points links inside the site to the reader's own version, in place: an editor writes `/cir/kontakt/` once, and the
 * Latin page links to `/lat/kontakt/`. `isOwn` says which first parts of an address may be exchanged.
 */
export function localizeLinks(tree: Root, segment: string, isOwn: (segment: string) => boolean): Root {
  visit(tree, 'element', (node) => {
    const href = node.tagName === 'a' ? node.properties.href : undefined
    if (typeof href !== 'string') return
    const [, first, rest] = /^\/([a-z]+)(\/.*)?$/s.exec(href) ?? []
    if (first && isOwn(first)) node.properties.href = `/${segment}${rest ?? '/'}`
  })
  return tree
}
