import { expect, test } from 'vitest'
import { makePage, readExport } from '../read-export'
import { cyrillicLetters, unkeptLatinWords } from '@/tools/checks/purity/judge-texts'
import { createKeptLookup } from '@/tools/checks/purity/kept-words'
import { pageTexts } from '@/tools/checks/purity/page-texts'
import { treeFaults } from '@/tools/checks/purity/same-page'

const page = (locale: string, body: string, head = '') =>
  `<!DOCTYPE html><html lang="${locale}"><head>${head}</head><body>${body}</body></html>`
const nothingKept = () => false
const whats = (faults: { what: string }[]) => faults.map(({ what }) => what)

test.each([
  ['/lat/x/', page('sr-Latn', '<p>Vеsti'), ['<p> "е"']],
  ['/lat/x/', page('sr-Latn', '<img alt="Слика">'), ['<img alt> "Слика"']],
  ['/lat/x/', page('sr-Latn', '', '<meta name="description" content="Опис">'), ['<meta content> "Опис"']],
  ['/lat/x/', page('sr-Latn', '<p id="б1">'), ['<p id> "б"']],
  ['/lat/x/', page('sr-Latn', '<span lang="sr-Cyrl">ЋИР</span> а'), ['<body> "а"']],
  ['/lat/x/', page('sr-Latn', '<svg><text>Број</text></svg>'), ['<text> "Број"']],
  [
    '/lat/x/',
    page('sr-Latn', '<script type="application/ld+json">{"headline":"Вест"}</script>'),
    ['<script> headline "Вест"'],
  ],
  ['/eng/x/', page('en', '<p>Вести'), ['<p> "Вести"']],
  ['/', page('sr-Cyrl', '<p lang="sr-Latn">Вести'), ['<p> "Вести"']],
])('finds Cyrillic letters in %s %s', (path, html, faults) => {
  expect(whats(cyrillicLetters(pageTexts(makePage(path, html))))).toEqual(faults)
})

test.each([
  ['/cir/x/', page('sr-Cyrl', '<p>Najnovije вести'), ['<p> "Najnovije"']],
  ['/cir/x/', page('sr-Cyrl', '<p>вeсти'), ['<p> "e"']],
  ['/cir/x/', page('sr-Cyrl', '<img alt="Slika">'), ['<img alt> "Slika"']],
  ['/cir/x/', page('sr-Cyrl', '', '<title>Vesti</title>'), ['<title> "Vesti"']],
  ['/cir/x/', page('sr-Cyrl', '', '<meta property="og:title" content="Vesti">'), ['<meta content> "Vesti"']],
  ['/cir/x/', page('sr-Cyrl', '<button data-done="Kopirano">'), ['<button data-done> "Kopirano"']],
  [
    '/cir/x/',
    page('sr-Cyrl', '<script type="application/ld+json">{"name":"Vesti"}</script>'),
    ['<script> name "Vesti"'],
  ],
  ['/404.html', page('sr-Cyrl', '<p lang="sr-Latn">Vesti</p><p>Vesti 2'), ['<p> "Vesti"']],
])('finds Latin words in %s %s', (path, html, faults) => {
  expect(whats(unkeptLatinWords(pageTexts(makePage(path, html)), nothingKept))).toEqual(faults)
})

test('addresses, units, Roman numerals and marked words may be Latin', () => {
  const text = `<p>XXI век, 12 km, 5 m², 3 kWh, https://a.rs/b, ime@a.rs, kirs.gov.rs
    <span lang="en">Save</span> <i translate="no">LAT</i> <code>npm</code> <a href="/cir/vesti/">вести</a>`
  expect(unkeptLatinWords(pageTexts(makePage('/cir/x/', page('sr-Cyrl', text))), nothingKept)).toEqual([])
})

test('says what stands around the word', () => {
  const [fault] = cyrillicLetters(pageTexts(makePage('/lat/x/', page('sr-Latn', '<p>Novе vesti o tome'))))
  expect(fault!.excerpt).toBe('Novе vesti o tome')
})

test('a kept word may stand where its document is named and nowhere else', () => {
  const { pages } = readExport()
  const article = pages.find(
    ({ path, html }) => /^\/cir\/aktuelno\/[^/]+\/\d/.test(path) && /CARITAS/.test(html),
  )!
  const keptIn = createKeptLookup()
  expect(keptIn(article.html)('CARITAS')).toBe(true)
  expect(keptIn(article.html)('Najnovije')).toBe(false)
  expect(keptIn('<a href="/cir/kontakt/">')('CARITAS')).toBe(false)
})

const data = (language: string, name: string) =>
  `<script type="application/ld+json">${JSON.stringify({ inLanguage: language, name })}</script>`

test.each([
  ['<p>Вести', '<p>Vesti', []],
  ['<p>Вести', '<p>Vesti ', ['"Вести" → "Vesti "']],
  ['<p>Љубав', '<p>LJubav', ['"Љубав" → "LJubav"']],
  [data('sr-Cyrl', 'Вест'), data('sr-Latn', 'Vest'), []],
  [data('sr-Cyrl', 'Вест'), data('sr-Latn', 'Вест'), ['name "Вест" → name "Вест"']],
  [data('sr-Cyrl', 'Вест'), data('sr-Cyrl', 'Vest'), ['inLanguage "sr-Cyrl" → inLanguage "sr-Cyrl"']],
  ['<p>а', '<h2>a', ['<p> → <h2>']],
  ['<p>а</p>', '<p>a</p><p>b</p>', ['<body> има 1 делова на ћирилици и 2 на латиници']],
  ['<p id="а">', '<p id="b">', ['<p id> "а" → "b"']],
  ['<a href="/cir/x/" title="Кућа">', '<a href="/lat/x/" title="Kuća">', []],
  ['<a href="/cir/x/">', '<a href="/cir/x/y">', ['<a href> "/cir/x/" → "/cir/x/y"']],
  ['<img alt="Виза">', '<img>', ['<img alt> "Виза" → "undefined"']],
  ['<p>Њујорк', '<p>New York', []],
  ['<i translate="no"><b>ЋИР', '<i translate="no"><b>ЋИР', []],
  ['<i lang="sr-Cyrl">Ћ', '<i lang="sr-Cyrl">Ћ', []],
  ['<p>Ћ', '<p>Ћ', ['"Ћ" → "Ћ"']],
  ['<p>Код http://a.rs/cir/x/', '<p>Kod http://a.rs/lat/x/', []],
] as const)('compares %s with %s', (cyrillic, latin, faults) => {
  const [a, b] = [makePage('/cir/x/', page('sr-Cyrl', cyrillic)), makePage('/lat/x/', page('sr-Latn', latin))]
  const readings = () => [{ cyrillic: 'Њујорк', latin: 'New York' }]
  expect(treeFaults(a.document, b.document, readings)).toEqual(faults)
})
