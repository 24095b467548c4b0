import { serialize } from 'parse5'
import { isElement, parsePage, type Element, type ParentNode } from './html-tree'
import { judge } from './known-markup'
import { factDifferences, pageFacts } from './page-facts'

/** Removes what is known to be unneeded below a node; gives back what is unknown. */
function slimChildren(parent: ParentNode, modules: readonly string[]): string[] {
  const faults: string[] = []
  parent.childNodes = parent.childNodes.filter((child) => {
    const verdict = judge(child, modules)
    if (typeof verdict === 'object') faults.push(verdict.unknown)
    return verdict !== 'remove'
  })
  for (const child of parent.childNodes)
    if ('childNodes' in child) faults.push(...slimChildren(child, modules))
  return faults
}

/** A line break right after these tags is not part of the text, so one that is must be written twice. */
const DROP_FIRST_BREAK = new Set(['pre', 'textarea', 'listing'])

function keepFirstBreak(element: Element): void {
  const first = element.childNodes[0]
  if (!DROP_FIRST_BREAK.has(element.tagName) || first?.nodeName !== '#text') return
  const text = first as { value: string }
  if (text.value.startsWith('\n')) text.value = `\n${text.value}`
}

/** Drops marks of the framework on elements that stay, and makes the tree survive being written and read. */
function prepareForWriting(parent: ParentNode): void {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    child.attrs = child.attrs.filter(({ name }) => name !== 'data-precedence')
    keepFirstBreak(child)
    prepareForWriting(child)
  }
}

/**
 * The exported page without the framework: its scripts, their preloads, the data for hydration and React's comments.
 * Proves on the result that text, links, pictures, ids, metadata and structured data are what they were.
 * @param html the page as exported
 * @param modules names of the modules that this page may load besides the one of every page
 * @throws {Error} naming everything in the page that is neither known to be needed nor known to be unneeded
 */
export function slimPage(html: string, modules: readonly string[] = []): string {
  const document = parsePage(html)
  const before = pageFacts(document)
  const faults = slimChildren(document, modules)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  prepareForWriting(document)
  const slim = serialize(document)
  const differences = factDifferences(before, pageFacts(parsePage(slim)))
  if (differences.length > 0) throw new Error(differences.map((one) => `changed ${one}`).join('\n'))
  return slim
}
