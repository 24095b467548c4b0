import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeRaw from 'rehype-raw'
import { visit } from 'unist-util-visit'

const addressAttributes = ['href', 'src'] as const

/** HTML of a body for readers outside the site (feeds): every address absolute, fragments on the page at `base`.
 *  @example absoluteLinks('<a href="/cir/">', 'https://vesti.example/cir/a/') // '<a href="https://vesti.example/cir/"></a>' */
export function absoluteLinks(html: string, base: string): string {
  const tree = rehypeRaw()(
    { type: 'root', children: [{ type: 'raw', value: html }] } as Root,
    {} as never,
  ) as Root
  visit(tree, 'element', (node: Element) => {
    for (const name of addressAttributes) {
      const value = node.properties[name]
      if (typeof value === 'string' && URL.canParse(value, base))
        node.properties[name] = new URL(value, base).href
    }
  })
  return toHtml(tree)
}
