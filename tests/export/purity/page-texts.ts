import { attribute, isElement, type Element, type ParentNode } from '../../../tools/export/html-tree'
import type { Page } from '../read-export'
import { dataTexts, isSpokenProperty, isStructuredData } from './structured-data'

/** The script that a text must be in; `free` for marked foreign texts and things typed (code). */
export type Expected = 'Cyrl' | 'Latn' | 'free'

/** A text of a page that a reader sees, hears or is shown by a search engine. */
export interface PageText {
  text: string
  expected: Expected
  /** Where it stands, e.g. `<img alt>`. */
  where: string
  /** Not meant for readers: an address, a class. On a Latin page it holds no Cyrillic letter all the same. */
  technical: boolean
}

const SPOKEN =
  /^(alt|title|label|summary|placeholder|value|aria-(label|description|roledescription|valuetext)|data-done)$/
const SPOKEN_META =
  /^(description|keywords|author|(og|twitter):(title|description|site_name|image:alt)|article:(section|tag|author))$/
/** Quotations of something typed. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'var'])

function scriptOfLanguage(lang: string): Expected {
  if (lang === 'sr-Cyrl') return 'Cyrl'
  return lang === 'sr-Latn' || lang === 'en' ? 'Latn' : 'free'
}

function expectedIn(element: Element, outer: Expected): Expected {
  if (attribute(element, 'translate') === 'no' || VERBATIM.has(element.tagName)) return 'free'
  const lang = attribute(element, 'lang')
  if (lang === undefined) return outer
  return outer === 'free' && element.tagName !== 'html' ? 'free' : scriptOfLanguage(lang)
}

function isSpoken(element: Element, name: string): boolean {
  if (element.tagName !== 'meta') return SPOKEN.test(name)
  return (
    name === 'content' && SPOKEN_META.test(attribute(element, 'name') ?? attribute(element, 'property') ?? '')
  )
}

function* structuredTexts(json: string, expected: Expected): Generator<PageText> {
  for (const { property, text } of dataTexts(json)) {
    yield { text, expected, where: `<script> ${property}`, technical: !isSpokenProperty(property) }
  }
}

function* walk(parent: ParentNode, outer: Expected): Generator<PageText> {
  for (const child of parent.childNodes) {
    if (child.nodeName === '#text' && isStructuredData(parent)) {
      yield* structuredTexts((child as { value: string }).value, outer)
    } else if (child.nodeName === '#text') {
      yield {
        text: (child as { value: string }).value,
        expected: outer,
        where: `<${parent.nodeName}>`,
        technical: false,
      }
    } else if (isElement(child)) {
      const expected = expectedIn(child, outer)
      for (const { name, value } of child.attrs)
        yield {
          text: value,
          expected,
          where: `<${child.tagName} ${name}>`,
          technical: !isSpoken(child, name),
        }
      yield* walk(child, expected)
    }
  }
}

/** Every text of a page with the script it must be in. The head of `/` and of the 404 page speaks all languages. */
export function pageTexts(page: Page): PageText[] {
  const root = page.document.childNodes.find((node) => isElement(node, 'html')) as Element
  const start = page.locale ? root : root.childNodes.find((node): node is Element => isElement(node, 'body'))!
  const texts = [...walk({ ...page.document, childNodes: [start] }, expectedIn(root, 'free'))]
  return texts.filter(({ text }) => text.trim() !== '')
}
