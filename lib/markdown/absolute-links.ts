import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeRaw from 'rehype-raw'
import { SKIP, visit } from 'unist-util-visit'

const addressAttributes = ['href', 'src', 'poster'] as const
/** What only the site's own style sheet and script need. */
const ownAttributes = /^(?:id|className|data[A-Z].*|tabIndex)$/

/** What only the site's own style sheet shows: charts (their table stays) and the other sizes of pictures. */
const dropped = new Set(['svg', 'source'])

/** HTML of a body for readers outside the site (feeds): every address absolute, fragments on the page at `base`, and
 *  nothing that only the site's own pages use.
 *  @example absoluteLinks('<a href="/cir/">', 'https://vesti.example/cir/a/') // '<a href="https://vesti.example/cir/"></a>' */
export function absoluteLinks(html: string, base: string): string {
  const tree = rehypeRaw()(
    { type: 'root', children: [{ type: 'raw', value: html }] } as Root,
    {} as never,
  ) as Root
  visit(tree, 'element', (node: Element, index, parent) => {
    if (parent && index !== undefined && dropped.has(node.tagName)) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.tagName === 'img') node.properties = { ...node.properties, srcSet: undefined, sizes: undefined }
    for (const name of addressAttributes) {
      const value = node.properties[name]
      if (typeof value === 'string' && URL.canParse(value, base))
        node.properties[name] = new URL(value, base).href
    }
    for (const name of Object.keys(node.properties))
      if (ownAttributes.test(name)) delete node.properties[name]
    return undefined
  })
  return toHtml(tree)
}
