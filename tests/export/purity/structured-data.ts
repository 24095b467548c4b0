import { attribute, isElement, type Element, type ParentNode } from '../../../tools/export/html-tree'

/** A text in a page's structured data, with the name of its property. */
export interface DataText {
  property: string
  text: string
}

/** Properties that are read as text; the others are names of types, addresses, days and the like. */
const SPOKEN = new Set([
  'addressCountry',
  'addressLocality',
  'articleSection',
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

/** Every text of structured data, in its order. */
export function dataTexts(json: string): DataText[] {
  const texts: DataText[] = []
  const visit = (value: unknown, property: string): void => {
    if (typeof value === 'string') texts.push({ property, text: value })
    else if (Array.isArray(value)) value.forEach((entry) => visit(entry, property))
    else if (value !== null && typeof value === 'object')
      for (const [name, entry] of Object.entries(value)) visit(entry, name)
  }
  visit(JSON.parse(json), '')
  return texts
}
