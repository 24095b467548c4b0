import { attribute, isElement, type Element, type ParentNode } from '../../tools/export/html-tree'
import { pageRule } from './page-rule'
import { elementsOf, isFramed, type Page } from './read-export'

const levelsOf = (page: Page): number[] =>
  elementsOf(page.document)
    .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
    .filter((level) => level !== undefined)
    .map(Number)

pageRule(
  'a page has one main heading, and it comes first',
  (page) => {
    const levels = levelsOf(page)
    const count = levels.filter((level) => level === 1).length
    if (count !== 1) return [`has ${count} × h1`]
    return levels[0] === 1 ? [] : [`begins with h${levels[0]}`]
  },
  [
    { html: '<h1>a</h1><h1>b</h1>', fault: '2 × h1' },
    { html: '<h2>a</h2><h1>b</h1>', fault: 'begins with h2' },
  ],
)

pageRule(
  'no level of headings is left out',
  (page) => {
    const levels = levelsOf(page)
    return levels.flatMap((level, index) => {
      const last = levels[index - 1] ?? level
      return level > last + 1 ? [`h${level} follows h${last}`] : []
    })
  },
  [{ html: '<h1>a</h1><h3>b</h3>', fault: 'h3 follows h1' }],
)

pageRule(
  'every picture has a text in its place',
  (page) =>
    elementsOf(page.document, 'img')
      .filter((img) => attribute(img, 'alt') === undefined)
      .map((img) => `no alt: ${attribute(img, 'src')}`),
  [{ html: '<img src="a.jpg">', fault: 'no alt: a.jpg' }],
)

pageRule(
  'every id stands once',
  (page) => {
    const ids = elementsOf(page.document).flatMap((element) => attribute(element, 'id') ?? [])
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `#${id} stands twice`)
  },
  [{ html: '<p id="a"><p id="a">', fault: '#a stands twice' }],
)

pageRule(
  'what another element is named by is there',
  (page) => {
    const ids = new Set(elementsOf(page.document).map((element) => attribute(element, 'id')))
    return elementsOf(page.document).flatMap((element) =>
      ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
        .flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
        .filter((id) => !ids.has(id))
        .map((id) => `<${element.tagName}> names #${id}`),
    )
  },
  [{ html: '<nav aria-labelledby="a">', fault: '<nav> names #a' }],
)

/** Elements that turn a header or footer inside them into one of their own, not of the page. */
const SECTIONS = new Set(['main', 'article', 'section', 'aside', 'nav'])

function* landmarks(parent: ParentNode): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    yield child
    if (!SECTIONS.has(child.tagName)) yield* landmarks(child)
  }
}

const countMain = (page: Page) => elementsOf(page.document, 'main').length

pageRule(
  'a page has one main part',
  (page) => (countMain(page) === 1 ? [] : [`has ${countMain(page)} × main`]),
  [{ html: '<p>', fault: '0 × main' }],
)

pageRule(
  'a page has a header, a main part and a footer, in this order',
  (page) => {
    const names = [...landmarks(page.document)].map(({ tagName }) => tagName)
    const found = names.filter((name) => ['header', 'main', 'footer'].includes(name)).join(' ')
    return found === 'header main footer' ? [] : [`has: ${found}`]
  },
  [
    { html: '<main><header></header></main>', fault: 'has: main' },
    { html: '<header></header><footer></footer><main></main>', fault: 'has: header footer main' },
  ],
  isFramed,
)

pageRule(
  'menus are told apart by their names',
  (page) => {
    const navs = elementsOf(page.document, 'nav')
    const names = navs.map((nav) => attribute(nav, 'aria-label') ?? attribute(nav, 'aria-labelledby') ?? '')
    return names
      .filter((name, index) => !name || names.indexOf(name) !== index)
      .map((name) => `nav "${name}"`)
  },
  [
    { html: '<nav></nav>', fault: 'nav ""' },
    { html: '<nav aria-label="a"></nav><nav aria-label="a"></nav>', fault: 'nav "a"' },
  ],
)

/** A day, a month, a year, or a moment with its zone: what this site dates things with. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/

pageRule(
  'a <time> tells programs its date',
  (page) =>
    elementsOf(page.document, 'time').flatMap((time) => {
      const date = attribute(time, 'datetime') ?? ''
      return DATE.test(date) && !Number.isNaN(Date.parse(date)) ? [] : [`<time> with "${date}"`]
    }),
  [
    { html: '<time></time>', fault: '<time> with ""' },
    { html: '<time>2024-03-26</time>', fault: '<time> with ""' },
    { html: '<time datetime="26.03.2024.">26.03.2024.</time>', fault: '"26.03.2024."' },
    { html: '<time datetime="2024-13-01">a</time>', fault: '"2024-13-01"' },
  ],
)
