import { parseFragment } from 'parse5'
import { allowed } from '@/lib/markdown/allowed'
import { attribute, descendants, isElement, textOf, type Element } from '@/tools/export/html-tree'

/** Tags that the site itself puts around an editor's text. */
const ownTags = new Set(['div'])
/** Attributes that the site itself sets on an editor's elements. */
const ownAttributes =
  /^(?:id|class|role|tabindex|loading|decoding|aria-(?:label|describedby)|data-footnote.*|lang|title|translate|href|hreflang|cite|src|alt|width|height|start|reversed|align|colspan|rowspan|scope|datetime)$/
const ownClasses = /^(?:table-scroll|align-(?:right|center)|footnotes|sr-only|data-footnote-backref)$/
const ownIds = /^[a-z0-9]+(?:-[a-z0-9_]+)*$/
const addresses = /^(?:https?:\/\/[^/\\]|mailto:|tel:|\/(?![/\\])|#)/
/** Characters that nobody sees and that change what is seen: controls, directions, tags, noncharacters. */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u

/** What in a stretch of HTML could act, load, imitate the page or deceive the eye; empty when it is only text. */
export function harmIn(html: string): string[] {
  const found: string[] = []
  const ids = new Set<string>()
  const root = parseFragment(html)
  for (const node of descendants(root)) {
    if (node.nodeName === '#text' && unseen.test(textOf(node))) found.push(`unseen characters`)
    if (node.nodeName === '#comment') found.push('a comment')
    if (isElement(node)) found.push(...harmOf(node, ids))
  }
  return found
}

/** Harm that only deceives the eye, unlike what acts or loads. */
export const isDeception = (harm: string): boolean => harm.startsWith('unseen characters')

function harmOf(element: Element, ids: Set<string>): string[] {
  const found: string[] = []
  const { tagName, namespaceURI } = element
  if (!namespaceURI.endsWith('/xhtml')) found.push(`<${tagName}> of ${namespaceURI}`)
  if (!ownTags.has(tagName) && !allowed.tagNames?.includes(tagName)) found.push(`<${tagName}>`)
  for (const { name, value } of element.attrs) {
    if (!ownAttributes.test(name)) found.push(`${tagName} ${name}`)
    if (unseen.test(value)) found.push(`unseen characters in ${name}`)
    if (['href', 'src', 'cite'].includes(name) && !addresses.test(value)) found.push(`${name}="${value}"`)
    if (name === 'src' && !value.startsWith('/')) found.push(`a request to another host: ${value}`)
    if (name === 'class' && !value.split(' ').every((one) => ownClasses.test(one)))
      found.push(`class="${value}"`)
  }
  const id = attribute(element, 'id')
  if (id !== undefined) {
    if (!ownIds.test(id)) found.push(`id="${id}"`)
    if (ids.has(id) || reservedIds.has(id)) found.push(`id="${id}" is taken`)
    ids.add(id)
  }
  return found
}

/** Ids of the page around the text. */
const reservedIds = new Set(['sadrzaj', 'not-translated', 'srodne'])
