import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Document = Tree.Document
export type Element = Tree.Element
export type ParentNode = Tree.ParentNode
export type ChildNode = Tree.ChildNode

/** The document of an HTML page, as a browser without scripts reads it (so that `<noscript>` has content). */
export function parsePage(html: string): Document {
  return parse(html, { scriptingEnabled: false })
}

/** Whether the node is an element, of this name when one is given. */
export function isElement(node: ChildNode | ParentNode, name?: string): node is Element {
  return 'tagName' in node && (name === undefined || node.tagName === name)
}

/** Value of an attribute, `undefined` when the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** Text of a node and everything in it, as written. */
export function textOf(node: ChildNode | ParentNode): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Every node below a node, in document order; the content of a `<template>` is not entered. */
export function* descendants(node: ParentNode): Generator<ChildNode> {
  for (const child of node.childNodes) {
    yield child
    if ('childNodes' in child) yield* descendants(child)
  }
}
