import { expect, test } from 'vitest'
import { attribute, isElement, textOf, type Element } from '../../tools/export/html-tree'
import { referencesOf } from './page-links'
import { pageRule } from './page-rule'
import { elementsOf, isSearch, notFoundPath, readExport } from './read-export'

const isData = (script: Element) => attribute(script, 'type') === 'application/ld+json'

pageRule(
  "a page has one script, the site's own module; the search page, a page with a gallery and the 404 page have their own besides",
  (page) => {
    const scripts = elementsOf(page.document, 'script').filter((script) => !isData(script))
    const described = scripts.map((script) => `${attribute(script, 'type')} ${attribute(script, 'src')}`)
    const names = described.map((one) => /^module \/_v\/([a-z]+)\.[A-Z0-9]+\.js$/.exec(one)?.[1])
    const hasGallery = elementsOf(page.document, 'dialog').length > 0
    const own = isSearch(page) ? 'search ' : hasGallery ? 'gallery ' : ''
    const expected = page.path === notFoundPath ? 'nearest site' : `${own}site`
    return names.sort().join(' ') === expected ? [] : [`scripts: ${described.join(', ')}`]
  },
  [
    {
      html: '<script type="module" src="/_v/site.A1.js"></script><script src="/_next/static/b.js"></script>',
      fault: '/_next/',
    },
    { html: '<p>', fault: 'scripts:' },
    {
      html: '<script type="module" src="/_v/site.A1.js"></script><script type="module" src="/_v/search.A1.js"></script>',
      fault: 'search.A1',
    },
    {
      html: '<script type="module" src="/_v/site.A1.js"></script><script type="module" src="/_v/gallery.A1.js"></script>',
      fault: 'gallery.A1',
    },
  ],
)

pageRule(
  'the first frame waits for the script of the site, which only a script in the head may ask for',
  (page) => {
    const head = elementsOf(page.document, 'head')[0]
    const waiting = elementsOf(page.document, 'script').filter(
      (script) => attribute(script, 'blocking') === 'render',
    )
    return waiting.length === 1 && waiting[0]?.parentNode === head ? [] : [`${waiting.length} in the page`]
  },
  [
    { html: '<script type="module" src="/_v/a.js"></script>', fault: '0 in the page' },
    {
      html: '<body><p><script type="module" src="/_v/a.js" blocking="render"></script>',
      fault: '1 in the page',
    },
  ],
)

pageRule(
  'nothing stands in a page that its security policy forbids',
  (page) =>
    elementsOf(page.document).flatMap((element) => {
      const faults = element.attrs
        .filter(({ name, value }) => name === 'style' || /^on/.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name }) => `<${element.tagName} ${name}>`)
      if (isElement(element, 'style')) faults.push('<style>')
      if (isElement(element, 'script') && !isData(element) && textOf(element).trim())
        faults.push('inline script')
      if (isElement(element, 'base') || isElement(element, 'object') || isElement(element, 'iframe'))
        faults.push(`<${element.tagName}>`)
      return faults
    }),
  [
    { html: '<script>1</script>', fault: 'inline script' },
    { html: '<p style="color:red" onclick="x()">', fault: '<p style>\n<p onclick>' },
    { html: '<a href="javascript:x()">', fault: '<a href>' },
    { html: '<style>p{}</style>', fault: '<style>' },
  ],
)

/** Links that a reader follows, or that only name an address. */
const NAMING = /^(a|area|form|meta)$/
const NAMING_LINK = /^(canonical|alternate|author|license|next|prev|me)$/

pageRule(
  'everything that a page fetches comes from this site',
  (page) => {
    const { origin } = readExport()
    return referencesOf(page)
      .filter(
        ({ element }) => !NAMING.test(element.tagName) && !NAMING_LINK.test(attribute(element, 'rel') ?? ''),
      )
      .filter(({ url }) => !url.startsWith('data:') && new URL(url, origin + page.path).origin !== origin)
      .map(({ url }) => `fetches ${url}`)
  },
  [
    { html: '<img src="https://example.com/a.png">', fault: 'fetches https://example.com/a.png' },
    { html: '<link rel="stylesheet" href="//example.com/a.css">', fault: 'fetches //example.com/a.css' },
  ],
)

/** Files of the framework's program. */
const frameworkFiles = (files: Iterable<string>) =>
  [...files].filter(
    (path) =>
      (path.startsWith('/_next/') && !/\.(css|woff2)(\.br|\.gz)?$/.test(path)) ||
      path.endsWith('/index.txt') ||
      path.includes('/__next') ||
      path.startsWith('/_not-found') ||
      path.endsWith('.map'),
  )

test("nothing of the framework's program is published", () => {
  expect(frameworkFiles(readExport().files)).toEqual([])
  const planted = ['/_next/static/chunks/a.js', '/lat/index.txt', '/lat/__next._full.txt', '/_v/site.js.map']
  expect(frameworkFiles(planted)).toEqual(planted)
})
