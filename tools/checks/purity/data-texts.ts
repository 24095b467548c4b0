import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { manyEntities } from '../machines/parse-xml'
import { fragmentTexts } from './page-texts'
import { scriptOfLanguage, scriptOfPath, type Expected, type FileText } from './texts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  processEntities: manyEntities,
})

/** Properties and elements that hold addresses, days, names of types, colours and the like. */
const TECHNICAL = new Set(
  `id guid link url uri href loc docs home_page_url feed_url next_url start_url scope src icon favicon image banner_image
   version type sizes purpose mime_type generator lang language xml:lang dir inLanguage hreflang display orientation
   theme_color background_color style pubDate lastBuildDate updated published modified lastmod changefreq priority
   date_published date_modified publication_date cloud ttl xmlns Language InputEncoding`.split(/\s+/),
)
/** Attributes of XML that people read; the others are technical. */
const SPOKEN_ATTRIBUTES = new Set(['@title', '@label', '@term', '@text'])
const LANGUAGE = /^@?(?:xml:)?(?:lang|[lL]anguage|inLanguage)$/
const ADDRESS = /^(?:[/#.]|[a-z][a-z+.-]*:)\S*$/i
const MARKUP = /<\/?[a-z][^<>]*>/i

function isTechnical(property: string, text: string): boolean {
  if (property.startsWith('@')) return !SPOKEN_ATTRIBUTES.has(property)
  return TECHNICAL.has(property) || TECHNICAL.has(property.replace(/^\w+:/, '')) || ADDRESS.test(text)
}

/** In a file of no locale each entry says for itself which it belongs to: by a language or by its address. */
function scriptOfEntry(entry: Record<string, unknown>, outer: Expected): Expected {
  for (const [name, value] of Object.entries(entry)) {
    if (typeof value !== 'string') continue
    if (LANGUAGE.test(name) && scriptOfLanguage(value) !== 'free') return scriptOfLanguage(value)
    if (/^(?:loc|url|link)$/.test(name) && URL.canParse(value)) return scriptOfPath(new URL(value).pathname)
  }
  return outer
}

function treeTexts(tree: unknown, start: Expected, isOpen: boolean): FileText[] {
  const texts: FileText[] = []
  const visit = (value: unknown, property: string, outer: Expected): void => {
    if (typeof value === 'string')
      texts.push({ text: value, expected: outer, where: property, technical: isTechnical(property, value) })
    else if (Array.isArray(value)) for (const one of value) visit(one, property, outer)
    else if (value !== null && typeof value === 'object') {
      const expected = isOpen ? scriptOfEntry(value as Record<string, unknown>, outer) : outer
      for (const [name, one] of Object.entries(value)) {
        // Names are shown to nobody, but a Latin file holds no Cyrillic letter in them either.
        texts.push({ text: name, expected, where: 'name', technical: true })
        visit(one, name === '#text' ? property : name, expected)
      }
    }
  }
  visit(tree, '', start)
  return texts
}

function parseXml(content: string): unknown {
  const verdict = XMLValidator.validate(content)
  if (verdict !== true) throw new Error(`ред ${verdict.err.line}: ${verdict.err.msg}`)
  return parser.parse(content)
}

const READERS: Record<string, (content: string, expected: Expected, isOpen: boolean) => FileText[]> = {
  xml: (content, expected, isOpen) => treeTexts(parseXml(content), expected, isOpen),
  json: (content, expected, isOpen) => treeTexts(JSON.parse(content), expected, isOpen),
  txt: (content, expected) =>
    content
      .split('\n')
      .map((text, index) => ({ text, expected, where: `ред ${index + 1}`, technical: ADDRESS.test(text) })),
  css: (content, expected) => [{ text: content, expected, where: 'program', technical: true }],
}
Object.assign(READERS, { svg: READERS.xml, webmanifest: READERS.json, csv: READERS.txt, js: READERS.css })

/** Whether a file of this type is read as text. */
export const isTextFile = (type: string): boolean => type in READERS

/**
 * Every text of a file that is no page, as it stands there, in its order.
 * @param path in the export, e.g. `/lat/feed.xml`
 * @throws {Error} when the file is not what its type says
 */
export function dataTexts(path: string, content: string): FileText[] {
  const read = READERS[path.slice(path.lastIndexOf('.') + 1)]
  if (!read) throw new Error(`непозната врста датотеке: ${path}`)
  const expected = scriptOfPath(path)
  return read(content, expected, expected === 'free').filter(({ text }) => text.trim() !== '')
}

/** Texts with the HTML in them taken apart, so that marked foreign words and code are known. */
export const withoutMarkup = (texts: readonly FileText[]): FileText[] =>
  texts.flatMap((one) =>
    !one.technical && MARKUP.test(one.text) ? fragmentTexts(one.text, one.expected, one.where) : [one],
  )
