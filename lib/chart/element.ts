import type { Element, ElementContent } from 'hast'

/** Properties of an element by their names in the tree: `className`, `ariaLabel`. */
export type ChartProperties = Record<string, string | number | string[]>

/** An element of the page's tree; a string becomes a text. */
export function element(
  tagName: string,
  properties: ChartProperties,
  ...children: (ElementContent | string | undefined)[]
): Element {
  const nodes = children
    .filter((child) => child !== undefined)
    .map((child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child))
  // The types of the tree know some SVG attributes as texts only.
  const texts = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(value) : value,
  ])
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(texts) as Element['properties'],
    children: nodes,
  }
}

/** A share of the width as a percentage with at most two digits: charts are laid out in percentages and pixels, so
 *  that their letters keep their size on every screen.
 *  @example percent(1 / 3) // '33.33%' */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

/** Pixels with at most one digit. */
export function pixels(length: number): number {
  return Math.round(length * 10) / 10
}

/** Width of the narrowest plot that a chart is laid out for: a phone of 320 pixels without its margins. */
export const narrowest = 280

/** Average width of a digit or letter in a chart, in pixels. */
export const letterWidth = 8
