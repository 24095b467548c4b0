import fields from './google-fields.json'
import { isAddress, isDayOrMoment } from './values'

type Node = { '@type'?: string; [property: string]: unknown }

/** Properties whose value is an address of a page or a file. */
const ADDRESSES = new Set(['url', 'item', 'mainEntityOfPage', '@id', 'contentUrl'])
const DATES = new Set(['datePublished', 'dateModified'])

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Whether every value on a way (`author.name`) is there and says something. */
function has(node: Node, way: string): boolean {
  const [first = '', ...rest] = way.split('.')
  const values = listOf(node[first])
  if (values.length === 0) return false
  return values.every((value) =>
    rest.length > 0 ? isNode(value) && has(value, rest.join('.')) : value !== null && value !== '',
  )
}

/** All nodes of a graph, those inside others too. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (!isNode(value)) return []
  return [...(value['@type'] ? [value] : []), ...Object.values(value).flatMap(nodesIn)]
}

/** What Google's lists of required and recommended properties find missing or wrong; empty when nothing is. */
export function structuredDataFaults(data: unknown): string[] {
  if (!isNode(data) || data['@context'] !== 'https://schema.org') return ['@context']
  const nodes = nodesIn(data['@graph'])
  if (nodes.length === 0) return ['no data']
  return nodes.flatMap((node) => {
    const known = Object.entries(fields).find(([type]) => type === node['@type'])?.[1]
    const isReference = Object.keys(node).length <= 4 && node['@id'] !== undefined
    const asked = known && !isReference ? [...known.required, ...known.recommended] : []
    return [
      ...asked.filter((way) => !has(node, way)).map((way) => `${node['@type']} has no ${way}`),
      ...valueFaults(node),
    ]
  })
}

function valueFaults(node: Node): string[] {
  const faults: string[] = []
  for (const [property, value] of Object.entries(node)) {
    if (ADDRESSES.has(property) && typeof value === 'string' && !isAddress(value))
      faults.push(`${property} ${value}`)
    if (DATES.has(property) && !isDayOrMoment(String(value))) faults.push(`${property} ${String(value)}`)
  }
  for (const [index, entry] of listOf(node.itemListElement).entries())
    if (isNode(entry) && entry.position !== index + 1) faults.push(`position ${String(entry.position)}`)
  // Google cuts pictures below 50,000 pixels: https://developers.google.com/search/docs/appearance/structured-data/article
  if (node['@type'] === 'ImageObject' && Number(node.width) * Number(node.height) < 50_000)
    faults.push(`image of ${String(node.width)} × ${String(node.height)}`)
  return faults
}
