import { expect, test } from 'vitest'
import { faultsByPage, pageRule } from '../page-rule'
import { makePage, readExport } from '../read-export'
import { cyrillicLetters, unkeptLatinWords } from './check-purity'
import { markedReadings, treeFaults } from './same-tree'

const page = (locale: string, body: string, head = '') =>
  `<!DOCTYPE html><html lang="${locale}"><head>${head}</head><body>${body}</body></html>`

pageRule('no Cyrillic letter stands in a Latin or English text', cyrillicLetters, [
  { html: page('sr-Latn', '<p>Vеsti'), fault: '<p> "е"' },
  { html: page('sr-Latn', '<img alt="Слика">'), fault: '<img alt> "Слика"' },
  { html: page('sr-Latn', '', '<meta name="description" content="Опис">'), fault: '<meta content> "Опис"' },
  { html: page('sr-Latn', '<p id="б1">'), fault: '<p id> "б"' },
  { html: page('sr-Latn', '<span lang="sr-Cyrl">ЋИР</span> а'), fault: /^<body> "а"$/ },
  {
    html: page('sr-Latn', '<script type="application/ld+json">{"headline":"Вест"}</script>'),
    fault: '<script> headline "Вест"',
  },
  { path: '/eng/x/', html: page('en', '<p>Вести'), fault: '<p> "Вести"' },
  { path: '/', html: page('sr-Cyrl', '<p lang="sr-Latn">Вести'), fault: '<p> "Вести"' },
])

pageRule(
  'no Latin word stands in a Cyrillic text unless a named decision keeps it',
  (one) => unkeptLatinWords(one),
  [
    { path: '/cir/x/', html: page('sr-Cyrl', '<p>Najnovije вести'), fault: '<p> "Najnovije"' },
    { path: '/cir/x/', html: page('sr-Cyrl', '<p>вeсти'), fault: '<p> "e"' },
    { path: '/cir/x/', html: page('sr-Cyrl', '<img alt="Slika">'), fault: '<img alt> "Slika"' },
    { path: '/cir/x/', html: page('sr-Cyrl', '', '<title>Vesti</title>'), fault: '<title> "Vesti"' },
    {
      path: '/cir/x/',
      html: page('sr-Cyrl', '', '<meta property="og:title" content="Vesti">'),
      fault: '"Vesti"',
    },
    { path: '/cir/x/', html: page('sr-Cyrl', '<button data-done="Kopirano">'), fault: '"Kopirano"' },
    {
      path: '/cir/x/',
      html: page('sr-Cyrl', '<script type="application/ld+json">{"name":"Vesti"}</script>'),
      fault: '<script> name "Vesti"',
    },
    {
      path: '/404.html',
      html: page('sr-Cyrl', '<p lang="sr-Latn">Vesti</p><p>Vesti 2'),
      fault: /^<p> "Vesti"$/,
    },
  ],
)

test('addresses, units, Roman numerals and marked words may be Latin', () => {
  const text = `<p>XXI век, 12 km, 5 m², 3 kWh, https://a.rs/b, ime@a.rs, kirs.gov.rs
    <span lang="en">Save</span> <i translate="no">LAT</i> <code>npm</code> <a href="/cir/vesti/">вести</a>`
  expect(unkeptLatinWords(makePage('/cir/x/', page('sr-Cyrl', text)))).toEqual([])
})

test('the Latin version of every page is the Latin form of the Cyrillic one', () => {
  const { pages, pageAt } = readExport()
  const readings = markedReadings()
  const cyrillic = pages.filter(({ locale }) => locale === 'sr-Cyrl')
  expect(cyrillic.length).toBe(pages.filter(({ locale }) => locale === 'sr-Latn').length)
  const faults = faultsByPage(cyrillic, (one) => {
    const latin = pageAt(one.path.replace('/cir/', '/lat/'))
    return latin ? treeFaults(one.document, latin.document, readings) : ['has no Latin version']
  })
  expect(faults).toEqual([])
})

const data = (language: string, name: string) =>
  `<script type="application/ld+json">${JSON.stringify({ inLanguage: language, name })}</script>`

test.each([
  ['<p>Вести', '<p>Vesti', []],
  ['<p>Вести', '<p>Vesti ', ['"Вести" became "Vesti "']],
  ['<p>Љубав', '<p>LJubav', ['"Љубав" became "LJubav"']],
  [data('sr-Cyrl', 'Вест'), data('sr-Latn', 'Vest'), []],
  [data('sr-Cyrl', 'Вест'), data('sr-Latn', 'Вест'), ['name "Вест" became name "Вест"']],
  [data('sr-Cyrl', 'Вест'), data('sr-Cyrl', 'Vest'), ['inLanguage "sr-Cyrl" became inLanguage "sr-Cyrl"']],
  ['<p>а', '<h2>a', ['<p> became <h2>']],
  ['<p>а</p>', '<p>a</p><p>b</p>', ['<body> holds 1 nodes in Cyrillic and 2 in Latin']],
  ['<p id="а">', '<p id="b">', ['<p id> "а" became "b"']],
  ['<a href="/cir/x/" title="Кућа">', '<a href="/lat/x/" title="Kuća">', []],
  ['<a href="/cir/x/">', '<a href="/cir/x/y">', ['<a href> "/cir/x/" became "/cir/x/y"']],
  ['<img alt="Виза">', '<img>', ['<img alt> "Виза" became "undefined"']],
  ['<p>Њујорк', '<p>New York', []],
  ['<i translate="no"><b>ЋИР', '<i translate="no"><b>ЋИР', []],
  ['<i lang="sr-Cyrl">Ћ', '<i lang="sr-Cyrl">Ћ', []],
  ['<p>Ћ', '<p>Ћ', ['"Ћ" became "Ћ"']],
  ['<p>Код http://a.rs/cir/x/', '<p>Kod http://a.rs/lat/x/', []],
] as const)('compares %s with %s', (cyrillic, latin, faults) => {
  const [a, b] = [makePage('/cir/x/', page('sr-Cyrl', cyrillic)), makePage('/lat/x/', page('sr-Latn', latin))]
  expect(treeFaults(a.document, b.document, [{ cyrillic: 'Њујорк', latin: 'New York' }])).toEqual(faults)
})

/** Cyrillic letters in the other files of a Latin or English folder. */
const impureData = (path: string, text: string) =>
  /^\/(lat|eng)\//.test(path) && /\p{Script=Cyrillic}/u.test(text) ? [path] : []

test('no Cyrillic letter stands in the data of the Latin and English version', () => {
  const { files, read } = readExport()
  const data = [...files].filter((path) =>
    /^\/(lat|eng)\/.*\.(xml|json|txt|js|csv|webmanifest|atom)$/.test(path),
  )
  expect(data.length).toBeGreaterThan(1)
  expect(data.flatMap((path) => impureData(path, read(path)))).toEqual([])
  expect(impureData('/lat/feed.xml', 'Vеsti')).toEqual(['/lat/feed.xml'])
})
