import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex, type SearchItem } from '@/lib/search/build-index'
import { narrow } from '@/lib/search/facets'
import { find } from '@/lib/search/find'
import {
  cardPath,
  firstPage,
  pageKind,
  shardPaths,
  type IndexFile,
  type ShardFile,
} from '@/lib/search/format'
import { highlight } from '@/lib/search/highlight'
import { itemWords } from '@/lib/search/item-words'
import { languageRules } from '@/lib/search/languages'
import { isMistyped } from '@/lib/search/match-word'
import { packNumbers, packSeries, unpackNumbers, unpackSeries } from '@/lib/search/numbers'

const item = (id: number, title: string, body = '', date = `2024-01-${10 + (id % 10)}`): SearchItem => ({
  id,
  date,
  category: id % 2 ? 'obuke' : 'posete',
  words: itemWords({ readings: [{ title, lead: '', body }] }, languageRules.sr),
})

const page = (number: number, title: string): SearchItem => ({
  ...item(firstPage + number, title),
  date: '',
  category: pageKind,
})

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 6)
const built = (items: SearchItem[]) => buildIndex('sr', items, ['posete', 'obuke', pageKind], hashOf)

/** Searches items and gives the numbers found, best first, and what was fetched. */
async function search(query: string, items: SearchItem[]) {
  const files = built(items)
  const fetched: string[] = []
  const found = await find(query, 'sr', async (path) => {
    fetched.push(path)
    if (!files.has(path)) throw new Error(`no ${path}`)
    return JSON.parse(JSON.stringify(files.get(path)))
  })
  return { found, ids: found?.hits.map(({ id }) => id), fetched }
}

describe('packed numbers', () => {
  const numbers = fc.array(fc.nat(1e9))
  it('come back', () =>
    fc.assert(
      fc.property(numbers, (list) => {
        expect(unpackNumbers(packNumbers(list))).toEqual(list)
      }),
    ))
  it('come back as a series, in any order', () =>
    fc.assert(
      fc.property(numbers, (list) => {
        expect(unpackSeries(packSeries(list))).toEqual(list)
      }),
    ))
  it('are short where neighbours are close', () => expect(packSeries([9000, 8999, 8998])).toBe('wyRBB'))
})

describe('the best comes first', () => {
  it.each([
    [
      'title before body',
      'kljuc',
      [
        [1, 'Dan', 'ključ'],
        [2, 'Ključ'],
      ],
      [2, 1],
    ],
    [
      'the word itself before another form',
      'kljuceva',
      [
        [1, 'Ključevi'],
        [2, 'Ključeva'],
      ],
      [2, 1],
    ],
    [
      'another form in a body before a longer word in a title',
      'komesar',
      [
        [1, 'Komesarijat'],
        [2, 'Dan', 'komesara'],
      ],
      [2, 1],
    ],
    [
      'often before once',
      'azil',
      [
        [1, 'Dan', 'azil'],
        [2, 'Dan', 'azil azil azil'],
      ],
      [2, 1],
    ],
    [
      'the newest of equals',
      'azil',
      [
        [11, 'Azil'],
        [13, 'Azil'],
        [12, 'Azil'],
      ],
      [13, 12, 11],
    ],
    [
      'the rare word decides',
      'azil niš',
      [
        [1, 'Azil', 'Niš'],
        [2, 'Niš', 'azil'],
        [3, 'Azil'],
        [4, 'Azil'],
      ],
      [2, 1],
    ],
    [
      'all words are wanted',
      'azil niš',
      [
        [1, 'Azil'],
        [2, 'Azil', 'u Nišu'],
      ],
      [2],
    ],
    [
      'the last word may be a beginning',
      'azil niš po',
      [
        [1, 'Azil'],
        [2, 'Azil u Nišu'],
      ],
      [2],
    ],
  ] as [string, string, [number, string, string?][], number[]][])('%s', async (_, query, rows, expected) => {
    const { ids } = await search(
      query,
      rows.map(([id, title, body]) => item(id, title, body)),
    )
    expect(ids).toEqual(expected)
  })

  it('a longer word counts only while the last word is open', async () => {
    const items = [item(1, 'Komesarijat'), item(2, 'Komesar')]
    expect((await search('komesar', items)).ids).toEqual([2, 1])
    expect((await search('komesar ', items)).ids).toEqual([2])
    expect((await search('komesar azil', [...items, item(3, 'Komesar i azil')])).ids).toEqual([3])
  })
})

describe('standing pages', () => {
  const items = [item(5, 'Kontakt'), page(0, 'Kontakt'), page(1, 'O sajtu'), item(900_000_000, 'O sajtu')]

  it('are found with the news, before what is found equally well, and belong to no year', async () => {
    const { found } = await search('kontakt', items)
    expect(found?.hits).toEqual([
      { id: firstPage, year: '', category: pageKind },
      { id: 5, year: '2024', category: 'obuke' },
    ])
    expect((await search('sajt', items)).ids).toEqual([firstPage + 1, 900_000_000])
  })

  it('are a choice of their own, and gone when a year is chosen', async () => {
    const { found } = await search('kontakt', items)
    const hits = found?.hits ?? []
    expect(narrow(hits, { category: pageKind, year: '' }).hits.map(({ id }) => id)).toEqual([firstPage])
    expect(narrow(hits, { category: '', year: '2024' }).hits.map(({ id }) => id)).toEqual([5])
  })

  it('leave the division of the articles as it is', () => {
    const articles = Array.from({ length: 400 }, (_, index) => item(index + 1, `Vest reč${index}`))
    const newOnes = (files: Map<string, unknown>) =>
      [...files].filter(([path]) => path.includes('/new/')).map(([path, file]) => [path, file])
    expect(newOnes(built([...articles, page(0, 'Kontakt')]))).toEqual(newOnes(built(articles)))
    expect(newOnes(built(articles)).length).toBeGreaterThan(0)
  })
})

describe('when nothing fits', () => {
  const items = [item(1, 'Azil u Nišu'), item(2, 'Izbeglice u Šapcu'), item(3, 'Povratak')]

  it('items with some of the words are given, and said to be', async () => {
    const { found, ids } = await search('azil povratak obuka', items)
    expect(ids).toEqual([3, 1])
    expect(found).toMatchObject({ isPartial: true, replaced: [] })
  })

  it.each([
    ['related words', 'izbegličkih', [2]],
    ['a wrong letter', 'povretak', [3]],
    ['swapped letters', 'izbegilce', [2]],
  ])('%s are taken instead, and said to be', async (_, query, expected) => {
    const { found, ids } = await search(query, items)
    expect(ids).toEqual(expected)
    expect(found?.replaced).toEqual([query])
  })

  it('nothing is found, and nothing replaced', async () => {
    const { found } = await search('zdravstvo', items)
    expect(found).toMatchObject({ hits: [], replaced: [], isPartial: false })
  })

  it('a query without words is none', async () => {
    const { found, fetched } = await search('i u', items)
    expect(found).toBeUndefined()
    expect(fetched).toEqual([])
  })

  it.each([
    ['azil', 'azli', true],
    ['azil', 'azala', false],
    ['sid', 'sad', false],
    ['2024', '2023', false],
    ['komesarijat', 'komsarjat', true],
    ['komesarijat', 'komsarjt', false],
  ])('%s typed as %s: %s', (word, other, expected) => expect(isMistyped(word, other)).toBe(expected))
})

describe('the files of an index', () => {
  const many = Array.from({ length: 1500 }, (_, index) =>
    item(
      index + 1,
      `Naslov broj ${index}`,
      `reč${index % 40} pre${'abcdefghij'[index % 10]}${index} azil grad`,
    ),
  )

  it('hold every word of every item, in shards of modest size', async () => {
    const files = built(many)
    const index = files.get('/search/sr/index.json') as IndexFile
    expect(Object.keys(index.shards.old).length).toBeGreaterThan(3)
    for (const id of [11, 500, 1023, 1024, 1500]) {
      const { ids, fetched } = await search(`naslov ${id - 1}`, many)
      expect(ids?.[0]).toBe(id)
      expect(fetched.length).toBeLessThan(8)
    }
  })

  it('do not depend on the order of the items', () => {
    const text = (items: SearchItem[]) =>
      JSON.stringify([...built(items)].sort(([a], [b]) => (a < b ? -1 : 1)))
    expect(text([...many].reverse())).toBe(text(many))
  })

  it('change little when an item is added', () => {
    const before = built(many)
    const after = built([...many, item(1501, 'Novi naslov', 'azil grad reč7 prea1501', '2024-02-01')])
    const changed = [...after].filter(
      ([path, file]) => JSON.stringify(before.get(path)) !== JSON.stringify(file),
    )
    expect(changed.map(([path]) => path).filter((path) => path.includes('/old/'))).toEqual([])
    expect(changed.length).toBeLessThan(12)
    const place = (path: string) => path.replace(/\.[0-9a-f]{6}(?=\.json$)/, '')
    const places = new Set([...after.keys()].map(place))
    expect([...before.keys()].filter((path) => !places.has(place(path)))).toEqual([])
  })

  it('have the hash of their content in their name: nobody gets the words of another state for those of the index', () => {
    const [before, after] = [many, [...many.slice(0, -1), item(1500, 'Izmenjen naslov', 'azil')]].map(built)
    const shards = [...(before ?? [])].filter(([path]) => /\/(?:old|new)\//.test(path))
    for (const [path, file] of shards) expect(path).toContain(`.${hashOf(JSON.stringify(file))}.json`)
    for (const [path, file] of shards) if (after?.has(path)) expect(after.get(path)).toEqual(file)
    const listed = shardPaths('sr', before?.get('/search/sr/index.json') as IndexFile)
    expect(listed.sort()).toEqual(shards.map(([path]) => path).sort())
  })

  it('hold every reading of a text, counted once', async () => {
    const readings = ['Caritas caritas', 'Каритас каритас'].map((body) => ({ title: '', lead: '', body }))
    expect(itemWords({ readings }, languageRules.sr)).toEqual([
      ['caritas', 3],
      ['karitas', 3],
    ])
  })

  it('keep words apart from names that objects have', async () => {
    const { ids } = await search('constructor', [item(1, 'constructor __proto__ toString'), item(2, 'azil')])
    expect(ids).toEqual([1])
  })

  it('hold only folded words', () => {
    for (const [path, file] of built([item(1, 'Ђорђе Žižić и Ωμέγα')])) {
      if (path.includes('/w-')) expect(Object.keys(file as ShardFile).join()).toMatch(/^[a-z0-9,]+$/)
    }
  })

  it('of another form are refused', async () => {
    const load = async () => ({ format: 0 })
    await expect(find('azil', 'sr', load)).rejects.toThrow('format 0')
  })
})

describe('results', () => {
  it('mark every form of a word in either script', () => {
    const words = new Set(['kljucevi', 'kljuceve'])
    expect(highlight('Уручени кључеви; ključeve.', words)).toEqual([
      { text: 'Уручени ', isMarked: false },
      { text: 'кључеви', isMarked: true },
      { text: '; ', isMarked: false },
      { text: 'ključeve', isMarked: true },
      { text: '.', isMarked: false },
    ])
    expect(highlight('', words)).toEqual([])
  })

  it('are narrowed, and each choice is counted under the other filter', () => {
    const hits = [
      { id: 1, year: '2024', category: 'obuke' },
      { id: 2, year: '2023', category: 'obuke' },
      { id: 3, year: '2024', category: 'posete' },
    ]
    const narrowed = narrow(hits, { category: 'obuke', year: '2024' })
    expect(narrowed.hits.map(({ id }) => id)).toEqual([1])
    expect(Object.fromEntries(narrowed.categories)).toEqual({ obuke: 1, posete: 1 })
    expect(Object.fromEntries(narrowed.years)).toEqual({ 2024: 1, 2023: 1 })
    expect(narrow(hits, { category: '', year: '' }).hits).toHaveLength(3)
  })

  it('are shown from the file that holds their card', () =>
    expect([cardPath('/cir/pretraga/', 0), cardPath('/cir/pretraga/', 4693)]).toEqual([
      '/cir/pretraga/0.json',
      '/cir/pretraga/293.json',
    ]))
})
