import { structuredDataFaults } from '../../tools/checks/machines/structured-data'
import { attribute, textOf, type Element } from '../../tools/export/html-tree'
import { pageRule } from './page-rule'
import { isStructuredData } from '../../tools/checks/purity/json-texts'
import { elementsOf, headLinks, isFramed, metaOf, readExport, type Page } from './read-export'

type Node = { '@type': string } & Record<string, unknown>

/** Nodes of a page's structured data, those inside others left out. */
function nodesOf(page: Page): Node[] {
  const scripts = elementsOf(page.document, 'script').filter(isStructuredData)
  return scripts.flatMap((script) => (JSON.parse(textOf(script)) as { '@graph': Node[] })['@graph'])
}

const planted = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] })}</script>`

const isArticle = (page: Page) => metaOf(page, 'og:type')[0] === 'article'
const first = (page: Page, name: string): Element | undefined => elementsOf(page.document, name)[0]

/** What Google asks for: https://developers.google.com/search/docs/appearance/structured-data/article */
pageRule(
  'an article describes itself to search engines as its page does',
  (page) => {
    const articles = nodesOf(page).filter((node) => node['@type'] === 'NewsArticle')
    const [article] = articles
    if (!article || articles.length !== 1) return [`has ${articles.length} × NewsArticle`]
    const canonical = attribute(headLinks(page, 'canonical')[0]!, 'href')
    const expected: Record<string, unknown> = {
      headline: textOf(first(page, 'h1')!),
      url: canonical,
      mainEntityOfPage: canonical,
      inLanguage: page.locale,
      description: metaOf(page, 'description')[0],
      datePublished: attribute(first(page, 'time')!, 'datetime'),
    }
    const faults = Object.keys(expected).filter((name) => article[name] !== expected[name])
    for (const name of ['author', 'publisher'])
      if (!(article[name] as Record<string, string> | undefined)?.name) faults.push(name)
    if (!(String(article.dateModified) >= String(article.datePublished))) faults.push('dateModified')
    return faults.map((name) => `NewsArticle.${name}: ${JSON.stringify(article[name])}`)
  },
  [
    { html: '<p>', fault: '0 × NewsArticle' },
    {
      html: `<link rel="canonical" href="http://x/"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
        "headline":"A"}]}</script><h1>B</h1><time datetime="2024-01-01">`,
      fault: /headline: "A"[\s\S]*publisher/,
    },
  ],
  isArticle,
)

/** Required and recommended properties with their sources: tools/checks/machines/google-fields.json */
pageRule(
  'structured data has what Google asks for',
  (page) =>
    elementsOf(page.document, 'script')
      .filter(isStructuredData)
      .flatMap((script) => structuredDataFaults(JSON.parse(textOf(script)))),
  [
    { html: planted({ '@type': 'NewsArticle', headline: 'A' }), fault: 'NewsArticle has no image' },
    { html: planted({ '@type': 'NewsArticle', url: '/x' }), fault: 'url /x' },
    {
      html: planted({ '@type': 'NewsArticle', datePublished: '26.03.2024.' }),
      fault: 'datePublished 26.03.2024.',
    },
    { html: planted({ '@type': 'BreadcrumbList', itemListElement: [{ position: 2 }] }), fault: 'position 2' },
    { html: planted({ '@type': 'ImageObject', width: 10, height: 10 }), fault: 'image of 10 × 10' },
  ],
)

pageRule(
  'the way to a page is told to search engines as it is shown',
  (page) => {
    const trail = elementsOf(page.document, 'nav').find((nav) => elementsOf(nav, 'ol').length > 0)
    if (!trail) return []
    const shown = elementsOf(trail, 'a').map((link) => [
      textOf(link),
      readExport().origin + attribute(link, 'href'),
    ])
    const list = nodesOf(page).find((node) => node['@type'] === 'BreadcrumbList')
    const told = (list?.itemListElement as Record<string, unknown>[] | undefined) ?? []
    const isSame = JSON.stringify(told.map(({ name, item }) => [name, item])) === JSON.stringify(shown)
    const isCounted = told.every(({ position }, index) => position === index + 1)
    return isSame && isCounted ? [] : [`shows ${JSON.stringify(shown)}, tells ${JSON.stringify(told)}`]
  },
  [{ html: '<nav><ol><li><a href="/lat/">a</a></ol></nav>', fault: 'tells []' }].map((one) => ({
    ...one,
    fault: /tells \[\]/,
  })),
  isFramed,
)
