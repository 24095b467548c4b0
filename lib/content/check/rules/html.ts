import { visit } from 'unist-util-visit'
import { allowed } from '@/lib/markdown/allowed'
import type { ContentFile } from '../content-files'
import { errorAt, type Fault, type Faults } from '../fault'
import { htmlTags, type HtmlTag } from '../html-tags'

const allowedTags = new Set(allowed.tagNames)
const maxTags = 500
const enough = 20

/** Raw HTML that the site would drop: said to the editor instead of dropped in silence. */
export function* htmlFaults({ source, body }: ContentFile): Faults {
  if (!body?.tree) return
  let count = 0
  const faults: Fault[] = []
  visit(body.tree, 'html', (node) => {
    const start = body.start + (node.position?.start.offset ?? 0)
    for (const tag of htmlTags(node.value)) {
      count++
      if (faults.length < enough)
        faults.push(
          ...tagFaults(tag).map(({ code, at, values }) => errorAt(source, start + at, code, values)),
        )
    }
  })
  if (count > maxTags) yield errorAt(source, body.start, 'html-too-much', { count, max: maxTags })
  yield* faults
}

interface TagFault {
  code: 'heading-level-one' | 'html-tag' | 'html-attribute'
  at: number
  values: Fault['values']
}

function tagFaults(tag: HtmlTag): TagFault[] {
  if (tag.name === 'h1') return [{ code: 'heading-level-one', at: tag.offset, values: {} }]
  if (!allowedTags.has(tag.name)) return [{ code: 'html-tag', at: tag.offset, values: { tag: tag.name } }]
  return tag.attributes
    .filter(({ name }) => /^on/.test(name) || name === 'style' || name === 'srcdoc' || name === 'formaction')
    .map(({ name, offset }) => ({ code: 'html-attribute', at: offset, values: { attribute: name } }))
}
