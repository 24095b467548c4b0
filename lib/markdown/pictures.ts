import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** What a `<picture>` element needs: see lib/media. */
export type BodyPicture = {
  sources: { type: string; srcSet: string }[]
  src: string
  srcSet?: string
  width: number
  height: number
}

/** Looks up a picture by its address; undefined when nothing is known of it. */
export type FindPicture = (address: string) => BodyPicture | undefined

/** A picture in the text is as wide as the column, 748 pixels, and on a phone nearly as wide as the screen. */
export const bodySizes = '(min-width:800px) 748px,92vw'

/** The interface's word before a credit; the variant step turns it with the rest. */
const creditWord = { sr: 'Фото', en: 'Photo' }

/**
 * Puts the pictures of a body into place, in place: sizes and formats for each, and for one that stands alone in its
 * paragraph a figure with the picture's title as its caption. What follows the last upright stroke of the title is the
 * credit: `'Обука у Пландишту. | Име фотографа'`.
 */
export function placePictures(tree: Root, find: FindPicture, language: 'sr' | 'en'): Root {
  tree.children = tree.children.map((child) => {
    const image = child.type === 'element' ? onlyImage(child) : undefined
    return image ? figure(image, creditWord[language]) : child
  })
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || index === undefined || !parent) return
    parent.children[index] = picture(node, find)
    return SKIP
  })
  return tree
}

/** The image of a paragraph that holds nothing else. */
function onlyImage(paragraph: Element): Element | undefined {
  if (paragraph.tagName !== 'p') return undefined
  const filled = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = filled
  return filled.length === 1 && only?.type === 'element' && only.tagName === 'img' ? only : undefined
}

function figure(image: Element, word: string): Element {
  const { title, ...properties } = image.properties
  const caption = typeof title === 'string' ? captionOf(title, word) : []
  const children: ElementContent[] = [{ ...image, properties }]
  if (caption.length > 0) children.push(element('figcaption', caption))
  return element('figure', children)
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

/** Caption and credit, as under the main picture. The word before the credit may be written or left to the site. */
function captionOf(title: string, word: string): ElementContent[] {
  const stroke = title.lastIndexOf('|')
  const caption = (stroke < 0 ? title : title.slice(0, stroke)).trim()
  const credit =
    stroke < 0
      ? ''
      : title
          .slice(stroke + 1)
          .replace(/^\s*(?:фото|foto|photo)\s*:/i, '')
          .trim()
  const parts: ElementContent[] = caption ? [{ type: 'text', value: credit ? `${caption} ` : caption }] : []
  if (credit) parts.push(element('small', [{ type: 'text', value: `${word}: ${credit}` }]))
  return parts
}

function picture(image: Element, find: FindPicture): Element {
  const lazy = { ...image.properties, loading: 'lazy', decoding: 'async' }
  const found = find(String(image.properties.src).replace(/[?#].*$/s, ''))
  if (!found) return { ...image, properties: lazy }
  const { sources, src, srcSet, width, height } = found
  const sizes = sources.length > 0 ? { sizes: bodySizes } : {}
  const properties = { ...lazy, src, ...(srcSet ? { srcSet } : {}), ...sizes, width, height }
  if (sources.length === 0) return { ...image, properties }
  const children = sources.map((source): Element => ({
    type: 'element',
    tagName: 'source',
    properties: { ...source, sizes: bodySizes },
    children: [],
  }))
  return {
    type: 'element',
    tagName: 'picture',
    properties: {},
    children: [...children, { ...image, properties }],
  }
}
