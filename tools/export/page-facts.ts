import { attribute, descendants, isElement, textOf, type Document, type Element } from './html-tree'

/** What a reader, a search engine or a feed reader takes from a page. Each entry is one comparable list. */
export interface PageFacts {
  text: string[]
  titles: string[]
  language: string[]
  links: string[]
  images: string[]
  ids: string[]
  meta: string[]
  headLinks: string[]
  data: string[]
}

/** Elements whose text no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'title'])
/** `<link>` kinds that say something about the page, unlike those that fetch a file early. */
const FETCHING = new Set(['preload', 'modulepreload', 'expect'])

function describe(element: Element, names: string[]): string {
  return names.map((name) => `${name}=${attribute(element, name) ?? ''}`).join(' ')
}

function describeAll(element: Element): string {
  return element.attrs
    .filter(({ name }) => name !== 'data-precedence')
    .map(({ name, value }) => `${name}=${value}`)
    .join(' ')
}

function visibleText(document: Document): string {
  let text = ''
  for (const node of descendants(document)) {
    if (node.nodeName !== '#text') continue
    const parent = (node as { parentNode?: Element }).parentNode
    if (!parent || !UNSEEN.has(parent.nodeName)) text += textOf(node)
  }
  return text
}

function addElement(facts: PageFacts, element: Element): void {
  const id = attribute(element, 'id')
  if (id !== undefined && element.tagName !== 'script') facts.ids.push(id)
  switch (element.tagName) {
    case 'html':
      return void facts.language.push(describe(element, ['lang', 'dir']))
    case 'title':
      return void facts.titles.push(textOf(element))
    case 'meta':
      return void facts.meta.push(describeAll(element))
    case 'a':
    case 'area':
      return void facts.links.push(describe(element, ['href', 'hreflang', 'lang', 'rel', 'aria-current']))
    case 'img':
    case 'source':
      return void facts.images.push(describe(element, ['src', 'srcset', 'alt']))
    case 'link':
      if (!FETCHING.has(attribute(element, 'rel') ?? '')) facts.headLinks.push(describeAll(element))
      return
    case 'script':
      if (attribute(element, 'type') === 'application/ld+json') facts.data.push(textOf(element))
  }
}

/** What the page says, independent of how it is shipped. */
export function pageFacts(document: Document): PageFacts {
  const facts: PageFacts = {
    text: visibleText(document).split('\n'),
    titles: [],
    language: [],
    links: [],
    images: [],
    ids: [],
    meta: [],
    headLinks: [],
    data: [],
  }
  for (const node of descendants(document)) if (isElement(node)) addElement(facts, node)
  return facts
}

/** Names of the entries that differ, with the first difference; empty when both pages say the same. */
export function factDifferences(before: PageFacts, after: PageFacts): string[] {
  return (Object.keys(before) as (keyof PageFacts)[]).flatMap((name) => {
    const [a, b] = [before[name], after[name]]
    if (a.length === b.length && a.every((value, index) => value === b[index])) return []
    const index = a.findIndex((value, place) => value !== b[place])
    const place = index === -1 ? a.length : index
    return [`${name}: "${a[place] ?? ''}" became "${b[place] ?? ''}"`]
  })
}
