import { parseFragment } from 'parse5'
import type { Locale } from '@/lib/i18n/locales'
import { attribute, isElement, type Document, type Element, type ParentNode } from '../../export/html-tree'
import { isSpokenProperty, isStructuredData, jsonTexts } from './json-texts'
import { scriptOfLanguage, type Expected, type FileText } from './texts'

/** A page of the export, as far as the proof needs it. */
export interface CheckedPage {
  /** Its address, e.g. `/lat/kontakt/`. */
  path: string
  /** Undefined for `/` and the 404 page, which speak all languages. */
  locale: Locale | undefined
  document: Document
}

const SPOKEN =
  /^(alt|title|label|summary|placeholder|value|aria-(label|description|roledescription|valuetext)|data-done)$/
const SPOKEN_META =
  /^(description|keywords|author|(og|twitter):(title|description|site_name|image:alt)|article:(section|tag|author))$/
/** Quotations of something typed. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'var'])

function expectedIn(element: Element, outer: Expected): Expected {
  if (attribute(element, 'translate') === 'no' || VERBATIM.has(element.tagName)) return 'free'
  const lang = attribute(element, 'lang')
  if (lang === undefined) return outer
  return outer === 'free' && element.tagName !== 'html' ? 'free' : scriptOfLanguage(lang)
}

function isSpoken(element: Element, name: string): boolean {
  // What an entry of a list stands for is never shown; its text is.
  if (element.tagName === 'option' && name === 'value') return false
  if (element.tagName !== 'meta') return SPOKEN.test(name)
  return (
    name === 'content' && SPOKEN_META.test(attribute(element, 'name') ?? attribute(element, 'property') ?? '')
  )
}

function addStructured(json: string, expected: Expected, texts: FileText[]): void {
  for (const { property, text } of jsonTexts(JSON.parse(json)))
    texts.push({ text, expected, where: `<script> ${property}`, technical: !isSpokenProperty(property) })
}

function addElement(element: Element, outer: Expected, texts: FileText[]): void {
  const expected = expectedIn(element, outer)
  for (const { name, value } of element.attrs) {
    const technical = !isSpoken(element, name)
    texts.push({ text: value, expected, where: `<${element.tagName} ${name}>`, technical })
  }
  addChildren(element, expected, texts)
}

function addChildren(parent: ParentNode, outer: Expected, texts: FileText[]): void {
  for (const child of parent.childNodes) {
    if (child.nodeName === '#text') {
      const { value } = child as { value: string }
      if (isStructuredData(parent)) addStructured(value, outer, texts)
      else texts.push({ text: value, expected: outer, where: `<${parent.nodeName}>`, technical: false })
    } else if (isElement(child)) addElement(child, outer, texts)
  }
}

const isBlank = ({ text }: FileText): boolean => text.trim() === ''

/** Every text of a page with the script it must be in. The head of `/` and of the 404 page speaks all languages. */
export function pageTexts({ document, locale }: CheckedPage): FileText[] {
  const texts: FileText[] = []
  const root = document.childNodes.find((node) => isElement(node, 'html')) as Element
  const body = root.childNodes.find((node): node is Element => isElement(node, 'body'))
  if (locale) addElement(root, expectedIn(root, 'free'), texts)
  else if (body) addElement(body, expectedIn(root, 'free'), texts)
  return texts.filter((text) => !isBlank(text))
}

/** Every text of a piece of HTML inside another file: an item of a feed. */
export function fragmentTexts(html: string, expected: Expected, where: string): FileText[] {
  const texts: FileText[] = []
  addChildren(parseFragment(html), expected, texts)
  return texts
    .filter((text) => !isBlank(text))
    .map((text) => ({ ...text, where: `${where} ${text.where.replace('<#document-fragment>', '')}`.trim() }))
}
