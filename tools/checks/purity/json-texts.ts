import { attribute, isElement, type Element, type ParentNode } from '../../export/html-tree'

/** A text in a tree of values, with the name of its property. */
export interface JsonText {
  property: string
  text: string
}

/** Properties of structured data that are read as text; the others are names of types, addresses, days and the like. */
const SPOKEN = new Set([
  'addressCountry',
  'addressLocality',
  'articleSection',
  'caption',
  'creditText',
  'description',
  'headline',
  'keywords',
  'name',
  'streetAddress',
])

/** Whether a property of structured data is shown to people. */
export const isSpokenProperty = (property: string): boolean => SPOKEN.has(property)

/** Whether an element holds data for machines. */
export function isStructuredData(node: ParentNode): node is Element {
  return isElement(node, 'script') && attribute(node, 'type') === 'application/ld+json'
}

/** Every text of a tree of values, in its order; entries of a list have the list's name. */
export function jsonTexts(tree: unknown): JsonText[] {
  const texts: JsonText[] = []
  const visit = (value: unknown, property: string): void => {
    if (typeof value === 'string') texts.push({ property, text: value })
    else if (Array.isArray(value)) for (const entry of value) visit(entry, property)
    else if (value !== null && typeof value === 'object')
      for (const [name, entry] of Object.entries(value)) visit(entry, name)
  }
  visit(tree, '')
  return texts
}
