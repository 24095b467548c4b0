import { visit } from 'unist-util-visit'
import { allowed } from '@/lib/markdown/allowed'
import type { ContentFile } from '../content-files'
import { errorAt, type Fault, type Faults } from '../fault'
import { htmlTags, type HtmlTag } from '../html-tags'

const allowedTags = new Set(allowed.tagNames)
/** Attributes that act, and names by which a text could pretend to be a part of the page. */
const refusedAttributes = new Set(['style', 'srcdoc', 'formaction', 'id', 'name'])
const maxTags = 500
const enough = 20

/** Raw HTML that the site would drop: said to the editor instead of dropped in silence. */
export function* htmlFaults({ source, body }: ContentFile): Faults {
  if (!body?.tree) return
  let count = 0
  const faults: Fault[] = []
  visit(body.tree, 'html', (node) => {
    const start = body.start + (node.position?.start.offset ?? 0)
    const declaration = declarationFault(node.value)
    if (declaration) faults.push(errorAt(source, start, declaration.code, declaration.values))
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

/** What is HTML and no tag: a browser would swallow it, and with an open comment all that follows. */
function declarationFault(html: string): Pick<Fault, 'code' | 'values'> | undefined {
  const text = html.trimStart()
  if (text.startsWith('<!--')) return /-->/.test(text) ? undefined : { code: 'html-comment-open', values: {} }
  const tag = /^<([?!][^\s>]{0,20})/.exec(text)?.[1]
  return tag === undefined ? undefined : { code: 'html-tag', values: { tag } }
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
    .filter(({ name }) => /^on/.test(name) || refusedAttributes.has(name))
    .map(({ name, offset }) => ({ code: 'html-attribute', at: offset, values: { attribute: name } }))
}
