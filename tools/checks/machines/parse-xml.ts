import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** Elements that may stand alone and are lists all the same. */
const LISTS = new Set(['item', 'entry', 'xhtml:link', 'category', 'sitemap'])

/** For files that the site has made itself: a feed of thirty whole texts holds thousands of entities, and no bomb. */
export const manyEntities = { enabled: true, maxTotalExpansions: 10_000_000, maxExpandedLength: 100_000_000 }

const parser = new XMLParser({
  processEntities: manyEntities,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name, way) => LISTS.has(name) || way === 'urlset.url',
})

/**
 * A well-formed XML document as a tree of objects; attributes begin with `@`, repeated elements are arrays.
 * @throws {Error} saying where it is not well-formed
 */
export function parseXml<Tree>(text: string): Tree {
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) throw new Error(`line ${verdict.err.line}: ${verdict.err.msg}`)
  return parser.parse(text) as Tree
}
