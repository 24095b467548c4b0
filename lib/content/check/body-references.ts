import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ContentFile } from './content-files'
import { htmlTags } from './html-tags'

/** A link or a picture in a body, in Markdown or raw HTML. */
export interface Reference {
  kind: 'link' | 'image'
  url: string
  /** Offset in the file. */
  offset: number
  /** Alternative text of a picture, undefined where it is not known (a reference by label). */
  alt?: string
}

const known = new WeakMap<ContentFile, Reference[]>()

/** Says what {@link bodyReferences} would find in a file. */
export function rememberReferences(file: ContentFile, references: Reference[]): void {
  known.set(file, references)
}

/** All links and pictures of a file's body, in order; looked for once, since several rules ask. */
export function bodyReferences(file: ContentFile): Reference[] {
  const found = known.get(file) ?? findReferences(file)
  known.set(file, found)
  return found
}

function findReferences({ body }: ContentFile): Reference[] {
  const found: Reference[] = []
  if (!body?.tree) return found
  visit(body.tree, (node) => {
    const offset = body.start + (node.position?.start.offset ?? 0)
    found.push(...nodeReferences(node, offset))
  })
  return found
}

function nodeReferences(node: Nodes, offset: number): Reference[] {
  if (node.type === 'link' || node.type === 'definition') return [{ kind: 'link', url: node.url, offset }]
  if (node.type === 'image') return [{ kind: 'image', url: node.url, alt: node.alt ?? '', offset }]
  if (node.type === 'html') return htmlReferences(node.value, offset)
  return []
}

function htmlReferences(html: string, start: number): Reference[] {
  return htmlTags(html).flatMap((tag) => {
    const attribute = (name: string) => tag.attributes.find((one) => one.name === name)?.value
    const offset = start + tag.offset
    const href = attribute('href')
    const src = attribute('src')
    const link: Reference[] = href === undefined ? [] : [{ kind: 'link', url: href, offset }]
    if (src === undefined || tag.name !== 'img') return link
    return [...link, { kind: 'image', url: src, alt: attribute('alt') ?? '', offset }]
  })
}
