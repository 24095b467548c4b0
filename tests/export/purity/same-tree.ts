import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTreeAdapterTypes } from 'parse5'
import {
  attribute,
  isElement,
  type ChildNode,
  type Element,
  type ParentNode,
} from '../../../tools/export/html-tree'
import { contentFolder } from '@/lib/content/folder'
import { dataTexts, isSpokenProperty, isStructuredData } from './structured-data'
import { toLatin } from '@/lib/script'
import { splitMarks } from '@/lib/variant'

type Text = DefaultTreeAdapterTypes.TextNode

/** A place that reads differently in the two scripts because an editor's mark says so. */
export interface Reading {
  cyrillic: string
  latin: string
}

/** Readings of the marks `[Њујорк](<lat:New York>)` and `[Visa](cir:Виза)` in all Serbian texts. */
export function markedReadings(folder = contentFolder()): Reading[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => file.endsWith('.md') && !file.endsWith('.en.md') && file !== 'README.md')
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  return texts.flatMap(splitMarks).flatMap(({ text, mark }) => {
    if (!mark?.reading) return []
    const isLatin = mark.script === 'Latn'
    return [{ cyrillic: isLatin ? text : mark.reading, latin: isLatin ? mark.reading : text }]
  })
}

const isText = (node: ChildNode): node is Text => node.nodeName === '#text'

/** Addresses of this site in a text or attribute, led to the Latin version. */
const toLatinAddress = (value: string) => value.replace(/(^|https?:\/\/[^\s/]+)\/cir\//g, '$1/lat/')

function isSameText(cyrillic: string, latin: string, readings: readonly Reading[]): boolean {
  const text = toLatinAddress(cyrillic)
  if (toLatin(text) === latin) return true
  const marked = readings.reduce((rest, { cyrillic: from, latin: to }) => rest.replaceAll(from, to), text)
  return marked !== text && toLatin(marked) === latin
}

/** Attributes that tell the two versions apart by their nature. */
function isVersionMark(element: Element, name: string): boolean {
  const { tagName } = element
  if (tagName === 'html') return name === 'lang'
  if (tagName === 'link') return name === 'href' && attribute(element, 'as') === 'font'
  return name === 'aria-current' && attribute(element, 'data-segment') !== undefined
}

function attributeFaults(cyrillic: Element, latin: Element, readings: readonly Reading[]): string[] {
  const names = new Set([...cyrillic.attrs, ...latin.attrs].map(({ name }) => name))
  return [...names].flatMap((name) => {
    const [a, b] = [attribute(cyrillic, name), attribute(latin, name)]
    if (a === b || isVersionMark(cyrillic, name)) return []
    if (a !== undefined && b !== undefined && isSameText(a, b, readings)) return []
    return [`<${cyrillic.tagName} ${name}> "${a}" became "${b}"`]
  })
}

/** Whether a text is marked as the same in every version: the labels of the switch, a foreign name. */
function isMarked(parent: ParentNode): boolean {
  if (!isElement(parent) || parent.tagName === 'html') return false
  if (attribute(parent, 'translate') === 'no' || attribute(parent, 'lang') !== undefined) return true
  return parent.parentNode !== null && isMarked(parent.parentNode)
}

/** Structured data says the same in both versions, each in its script, its language and its addresses. */
function dataFaults(cyrillic: string, latin: string, readings: readonly Reading[]): string[] {
  const [many, few] = [dataTexts(cyrillic), dataTexts(latin)]
  if (many.length !== few.length) return [`structured data holds ${many.length} texts and ${few.length}`]
  return many.flatMap(({ property, text }, index) => {
    const other = few[index]!
    const isSame =
      property === 'inLanguage'
        ? text === 'sr-Cyrl' && other.text === 'sr-Latn'
        : isSameText(text, other.text, readings) || (!isSpokenProperty(property) && text === other.text)
    if (property === other.property && isSame) return []
    return [`${property} "${text}" became ${other.property} "${other.text}"`]
  })
}

function textFaults(cyrillic: Text, latin: Text, readings: readonly Reading[]): string[] {
  if (cyrillic.parentNode !== null && isStructuredData(cyrillic.parentNode))
    return dataFaults(cyrillic.value, latin.value, readings)
  const isKept =
    cyrillic.value === latin.value && cyrillic.parentNode !== null && isMarked(cyrillic.parentNode)
  if (isKept || isSameText(cyrillic.value, latin.value, readings)) return []
  return [`"${cyrillic.value}" became "${latin.value}"`]
}

/** Where the Latin version of a page differs from the Latin form of the Cyrillic one. */
export function treeFaults(
  cyrillic: ParentNode,
  latin: ParentNode,
  readings: readonly Reading[] = [],
): string[] {
  const [many, few] = [cyrillic.childNodes.length, latin.childNodes.length]
  if (many !== few) return [`<${cyrillic.nodeName}> holds ${many} nodes in Cyrillic and ${few} in Latin`]
  return cyrillic.childNodes.flatMap((a, index) => {
    const b = latin.childNodes[index]!
    if (a.nodeName !== b.nodeName) return [`<${a.nodeName}> became <${b.nodeName}>`]
    if (isText(a) && isText(b)) return textFaults(a, b, readings)
    if (!isElement(a) || !isElement(b)) return []
    return [...attributeFaults(a, b, readings), ...treeFaults(a, b, readings)]
  })
}
