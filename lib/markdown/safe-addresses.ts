import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Whole addresses, mail, telephone, script marks, a path of this site, a place on the page. */
const linkTarget = /^(?:https?:\/\/[^/\\]|mailto:|tel:|lat:|cir:|\/(?![/\\])|#)/i
/** Pictures come from this site alone. */
const pictureSource = /^\/(?![/\\])/

/**
 * Takes addresses out of a sanitised tree that lead where the text does not say: to another host without a scheme
 * (`//host`, `/\host`), to a place that depends on the page, and pictures that another host would serve, which would
 * tell it of every reader. The content check refuses all of them; this holds whatever the check has missed.
 */
export function safeAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      const { href, src } = node.properties
      if (typeof href === 'string' && !linkTarget.test(href)) delete node.properties.href
      if (node.tagName !== 'img' || (typeof src === 'string' && pictureSource.test(src))) return undefined
      if (!parent || index === undefined) return undefined
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
  }
}
