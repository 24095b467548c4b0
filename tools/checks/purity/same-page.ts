import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, isElement, type ChildNode, type Element, type ParentNode } from '../../export/html-tree'
import { isSpokenProperty, isStructuredData, jsonTexts } from './json-texts'
import { isSameText, type Readings } from './same-text'

type Text = DefaultTreeAdapterTypes.TextNode

const isText = (node: ChildNode): node is Text => node.nodeName === '#text'

/** Attributes that tell the two versions apart by their nature. */
function isVersionMark(element: Element, name: string): boolean {
  const { tagName } = element
  if (tagName === 'html') return name === 'lang'
  if (tagName === 'link') return name === 'href' && attribute(element, 'as') === 'font'
  return name === 'aria-current' && attribute(element, 'data-segment') !== undefined
}

function attributeFaults(cyrillic: Element, latin: Element, readings: Readings): string[] {
  const names = new Set([...cyrillic.attrs, ...latin.attrs].map(({ name }) => name))
  return [...names].flatMap((name) => {
    const [a, b] = [attribute(cyrillic, name), attribute(latin, name)]
    if (a === b || isVersionMark(cyrillic, name)) return []
    if (a !== undefined && b !== undefined && isSameText(a, b, readings)) return []
    return [`<${cyrillic.tagName} ${name}> "${a}" → "${b}"`]
  })
}

/** Whether a text is marked as the same in every version: the labels of the switch, a foreign name. */
function isMarked(parent: ParentNode): boolean {
  if (!isElement(parent) || parent.tagName === 'html') return false
  if (attribute(parent, 'translate') === 'no' || attribute(parent, 'lang') !== undefined) return true
  return parent.parentNode !== null && isMarked(parent.parentNode)
}

/** Structured data says the same in both versions, each in its script, its language and its addresses. */
function dataFaults(cyrillic: string, latin: string, readings: Readings): string[] {
  const [many, few] = [jsonTexts(JSON.parse(cyrillic)), jsonTexts(JSON.parse(latin))]
  if (many.length !== few.length)
    return [`подаци имају ${many.length} текстова на ћирилици и ${few.length} на латиници`]
  return many.flatMap(({ property, text }, index) => {
    const other = few[index]!
    const isSame =
      property === 'inLanguage'
        ? text === 'sr-Cyrl' && other.text === 'sr-Latn'
        : isSameText(text, other.text, readings) || (!isSpokenProperty(property) && text === other.text)
    if (property === other.property && isSame) return []
    return [`${property} "${text}" → ${other.property} "${other.text}"`]
  })
}

function textFaults(cyrillic: Text, latin: Text, readings: Readings): string[] {
  if (cyrillic.parentNode !== null && isStructuredData(cyrillic.parentNode))
    return dataFaults(cyrillic.value, latin.value, readings)
  const isKept =
    cyrillic.value === latin.value && cyrillic.parentNode !== null && isMarked(cyrillic.parentNode)
  if (isKept || isSameText(cyrillic.value, latin.value, readings)) return []
  return [`"${cyrillic.value}" → "${latin.value}"`]
}

/** Where the Latin version of a page, or of a piece of one, differs from the Latin form of the Cyrillic one. */
export function treeFaults(cyrillic: ParentNode, latin: ParentNode, readings: Readings): string[] {
  const [many, few] = [cyrillic.childNodes.length, latin.childNodes.length]
  if (many !== few) return [`<${cyrillic.nodeName}> има ${many} делова на ћирилици и ${few} на латиници`]
  return cyrillic.childNodes.flatMap((a, index) => {
    const b = latin.childNodes[index]!
    if (a.nodeName !== b.nodeName) return [`<${a.nodeName}> → <${b.nodeName}>`]
    if (isText(a) && isText(b)) return textFaults(a, b, readings)
    if (!isElement(a) || !isElement(b)) return []
    return [...attributeFaults(a, b, readings), ...treeFaults(a, b, readings)]
  })
}
