import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readExport } from '../read-export'
import { checkPurity, describeFaults } from '@/tools/checks/purity'
import { openTexts } from '@/tools/export/card-texts'
import { finishExport } from '@/tools/export/finish'

test('the whole export is pure', () => {
  const { folder, pages, oldAddresses } = readExport()
  const report = checkPurity(folder)
  expect(describeFaults(report)).toBe('')
  expect(report.pages).toBe(pages.length + oldAddresses.length)
  expect(report.data).toBeGreaterThan(10)
})

/** A copy of some files of the real export, to break. */
describe('on purpose broken', () => {
  let folder: string
  const article = () => readExport().pages.find(({ path }) => /^\/cir\/aktuelno\/[^/]+\/\d/.test(path))!.path
  const files = () => [
    'index.html',
    '404.html',
    'sitemap.xml',
    'sitemaps/strane.xml',
    ...['cir', 'lat'].flatMap((segment) => [
      `${segment}/feed.xml`,
      `${segment}/atom.xml`,
      `${segment}/feed.json`,
      `${segment}/kontakt/index.html`,
      `${article().slice(1).replace('cir', segment)}index.html`,
    ]),
    'eng/kontakt/index.html',
  ]

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesnik-purity-'))
    for (const file of files()) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      cpSync(join(readExport().folder, file), join(folder, file))
    }
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const replace = (file: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const broken = text.replace(from, to)
    expect(broken).not.toBe(text)
    writeFileSync(join(folder, file), broken)
  }
  const rules = (changed?: string[]) =>
    checkPurity(folder, changed ? { changed } : {}).faults.map(({ rule, file }) => `${rule} ${file}`)

  test('the copy is pure', () => expect(rules()).toEqual([]))

  test.each([
    ['lat/kontakt/index.html', 'Kontakt', 'Kоntakt', ['cyrillic', 'versions']],
    ['cir/kontakt/index.html', 'Контакт', 'Kontakt', ['latin']],
    ['lat/kontakt/index.html', 'Kontakt', 'Kontakti', ['versions']],
    ['eng/kontakt/index.html', 'Contact', 'Контакт', ['cyrillic']],
    ['lat/feed.xml', /<title>Komesarijat/, '<title>Kомесаријат', ['cyrillic', 'versions']],
    ['cir/feed.xml', /<title>Комесаријат/, '<title>Komesarijat', ['latin']],
    ['lat/atom.xml', '&lt;p&gt;', '&lt;p&gt;ж', ['cyrillic', 'versions']],
    ['cir/feed.json', '"<p>', '"<p>Vesti', ['latin', 'versions']],
    ['lat/feed.xml', '<language>sr-Latn', '<language>sr-Cyrl', ['versions']],
    ['lat/feed.json', '{', '{{', ['file']],
    ['sitemap.xml', '<loc>', '<news>Vesti</news><loc>', []],
    ['sitemaps/strane.xml', /<loc>[^<]*\/lat\/<\/loc>/, '$&<title>Вести</title>', ['cyrillic']],
  ])('%s: %s → %s', (file, from, to, expected) => {
    replace(file, from, to)
    const found = new Set(rules().map((fault) => fault.split(' ')[0]))
    expect([...found]).toEqual(expect.arrayContaining(expected))
    if (expected.length === 0) expect([...found]).toEqual([])
  })

  test('a file without its twin, and one that nobody can judge', () => {
    rmSync(join(folder, 'lat/kontakt/index.html'))
    writeFileSync(join(folder, 'cir/podaci.xyz'), 'а')
    expect(rules()).toEqual([
      'versions /cir/kontakt/index.html',
      'file /cir/podaci.xyz',
      'versions /cir/podaci.xyz',
    ])
  })

  test('with a list of changes only these and their twins are looked at', () => {
    replace('lat/kontakt/index.html', 'Kontakt', 'Kоntakt')
    replace('lat/feed.xml', '<title>Komesarijat', '<title>Комесаријат')
    expect(rules(['lat/atom.xml'])).toEqual([])
    expect(new Set(rules(['./cir/kontakt/index.html']))).toEqual(
      new Set(['cyrillic /lat/kontakt/index.html', 'versions /lat/kontakt/index.html']),
    )
  })

  test('the build stops and names file, word and place', async () => {
    replace('lat/kontakt/index.html', 'Kontakt</h1>', 'Kоntakt</h1>')
    const plan = { global: '', code: '', isFull: true, pages: {}, render: [], samples: [], routes: {} }
    const work = mkdtempSync(join(tmpdir(), 'vesnik-plan-'))
    const texts = openTexts(join(work, 'texts.json'), '')
    const folders = { fresh: folder, beside: join(work, 'beside'), compressed: join(work, 'store') }
    const finished = finishExport(join(work, 'out'), { plan, last: undefined }, texts, folders)
    await expect(finished).rejects.toThrow(
      /Ћирилична слова[^]*\/lat\/kontakt\/index\.html: <h1> "о"\n\s*Kоntakt/,
    )
  })
})
