import type { Heading, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { valueAt, type Body, type ContentFile } from '../content-files'
import { errorAt, warningAt, type Faults } from '../fault'

/** Headings, emptiness and left-over quotation marks of a body. */
export function* bodyTextFaults(file: ContentFile): Faults {
  const { body } = file
  if (!body?.tree) return
  if (isEmpty(body.tree) && valueAt(file.data, ['draft']) !== true) {
    yield errorAt(file.source, body.start, 'empty-body')
  }
  yield* headingFaults(file, body, body.tree)
  yield* quoteFaults(file, body, body.tree)
}

/** Comments and link definitions are nothing a reader sees. */
function isEmpty(tree: Root): boolean {
  return tree.children.every(
    (node) => node.type === 'definition' || (node.type === 'html' && /^<!--[^]*-->$/.test(node.value.trim())),
  )
}

function* headingFaults({ source }: ContentFile, body: Body, tree: Root): Faults {
  let before = 1
  const headings: Heading[] = []
  visit(tree, 'heading', (node) => {
    headings.push(node)
  })
  for (const heading of headings) {
    const offset = body.start + (heading.position?.start.offset ?? 0)
    const { depth } = heading
    if (depth === 1) yield errorAt(source, offset, 'heading-level-one')
    else if (depth > before + 1) {
      const values = { from: '#'.repeat(before), to: '#'.repeat(depth), expected: '#'.repeat(before + 1) }
      yield warningAt(source, offset, 'heading-skip', values)
    }
    if (heading.children.length === 0) yield errorAt(source, offset, 'heading-empty')
    before = Math.max(depth, 1)
  }
}

/** Two apostrophes and HTML names of quotes are what remains of quotes after a conversion. */
function* quoteFaults({ source }: ContentFile, body: Body, tree: Root): Faults {
  const places: number[] = []
  visit(tree, 'text', (node) => {
    const start = node.position?.start.offset ?? 0
    const written = body.text.slice(start, node.position?.end.offset)
    for (const { index } of written.matchAll(/''|&apos;|&quot;|&#39;/g))
      places.push(body.start + start + index)
  })
  for (const place of places.slice(0, 20)) {
    const value = /^(?:''|&[#\w]+;)/.exec(source.text.slice(place, place + 8))?.[0] ?? ''
    yield warningAt(source, place, 'odd-quotes', { value })
  }
}
