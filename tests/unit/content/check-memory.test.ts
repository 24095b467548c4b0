import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateArchive, writeItem, type Item } from '@/bench/archive/generate'
import { changeArchive, changeRandom, type EditedArchive } from '@/bench/build/changes'
import { checkContent, type CheckOptions } from '@/lib/content/check/check-content'
import { checkMemory } from '@/lib/content/check/known-files'
import { getSite } from '@/lib/site'
import { checkerHash, readMemory, writeMemory } from '@/tools/content/check-memory'

/* A check that remembers must say what one that looks at everything says. */

const repository = path.resolve(import.meta.dirname, '../../..')
let root: string
let folder: string
let items: Item[]

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vesnik-memory-'))
  folder = path.join(root, 'content')
  items = generateArchive(folder, path.join(repository, 'content'), 12, 3)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const options = (): CheckOptions => ({
  folder,
  publicFolder: path.join(root, 'public'),
  now: new Date('2026-06-01T08:00:00Z'),
})

/** Checks with what is known, beside a check from nothing. */
function checkBoth(known = checkMemory()) {
  const memory = checkMemory(JSON.parse(JSON.stringify(known.next)) as typeof known.next)
  const remembered = checkContent({ ...options(), memory })
  expect(remembered).toEqual(checkContent(options()))
  return { memory, ...remembered }
}

const file = (item: Item) => `articles/${item.date.slice(0, 4)}/${item.slug}.md`

/** Adds something to the text of a file. */
function append(name: string, text: string) {
  const full = path.join(folder, name)
  writeFileSync(full, readFileSync(full, 'utf8') + text)
}

it('parses what has changed and nothing else', () => {
  const first = checkBoth()
  expect(first.memory.parsed.length).toBeGreaterThan(items.length)
  expect(checkBoth(first.memory).memory.parsed).toEqual([])
  append(file(items[3] as Item), '\nЈош једна реченица.\n')
  const second = checkBoth(first.memory)
  expect(second.memory.parsed).toEqual([file(items[3] as Item)])
})

describe('says the same as a check from nothing', () => {
  it('about links, pictures and numbers that another file decides', () => {
    const [one, two] = items.filter(({ script }) => script === 'Cyrl') as [Item, Item]
    append(file(one), `\n[Друга вест](/cir/aktuelno/${two.slug}/${two.id}/) ![Слика](/images/nema.jpg)\n`)
    const { memory, faults } = checkBoth()
    expect(faults.map(({ code }) => code)).toContain('image-missing')
    expect(faults.map(({ code }) => code)).not.toContain('link-dead')
    const moved = { ...two, slug: 'sasvim-drugo' }
    writeItem(folder, moved, two)
    const after = checkBoth(memory)
    expect(after.memory.parsed).not.toContain(file(one))
    expect(after.faults.map(({ code }) => code)).toContain('link-dead')
    writeItem(folder, { ...moved, id: one.id }, moved)
    expect(checkBoth(after.memory).faults.map(({ code }) => code)).toContain('duplicate-id')
  })

  it('about the clock, warnings, errors and translations', () => {
    const cyrillic = items.find(({ script }) => script === 'Cyrl') as Item
    const item = { ...cyrillic, hasEnglish: true }
    writeItem(folder, item, cyrillic)
    append(file(item), "\n##### Прескочен ниво\n\nДва апострофа ''овде''.\n")
    const before = checkBoth()
    expect(before.faults.map(({ code }) => code)).toContain('heading-skip')
    append(file(item), '\nУ 1987. години.\n')
    const after = checkBoth(before.memory)
    expect(after.faults.some(({ code }) => code === 'number-not-in-translation')).toBe(true)
    append(file(item), '\n<script>alert(1)</script>\n')
    const wrong = checkBoth(after.memory)
    expect(wrong.faults.some(({ severity }) => severity === 'error')).toBe(true)
    expect(checkBoth(wrong.memory).memory.parsed).toEqual([file(item)])
  })

  it('about a file under another name, and one that is taken over as written', () => {
    const { memory } = checkBoth()
    const name = path.join(folder, file(items[0] as Item))
    renameSync(name, name.replace('.md', '-2.md'))
    const after = checkBoth(memory)
    writeFileSync(
      path.join(folder, 'odluke.yaml'),
      `words: []\nasWritten:\n  - file: ${file(items[1] as Item)}\n    why: Преузето.\n`,
    )
    expect(checkBoth(after.memory).memory.parsed.length).toBeLessThan(3)
  })

  it('after random changes', () => {
    const categories = getSite().categories.map(({ key }) => key)
    const archive: EditedArchive = { folder, items, categories, seed: 3 }
    const random = changeRandom(11)
    let { memory } = checkBoth()
    for (let count = 0; count < 8; count++) {
      changeArchive(archive, random)
      memory = checkBoth(memory).memory
      expect(memory.parsed.length).toBeLessThanOrEqual(2)
    }
  })
})

describe('the file of what is known', () => {
  const kept = () => path.join(root, 'kept.json')

  it('is used only whole and only for the same checker', () => {
    const { memory } = checkBoth()
    writeMemory(kept(), 'a', memory)
    expect(readMemory(kept(), 'a').known).toEqual(memory.next)
    expect(readMemory(kept(), 'b').known.files).toEqual({})
    writeFileSync(kept(), readFileSync(kept(), 'utf8').replace('"warnings":[]', '"warnings":[ ]'))
    expect(readMemory(kept(), 'a').known.files).toEqual({})
  })

  it('belongs to the code and the tables of the site', () => {
    const before = checkerHash(repository, folder)
    expect(checkerHash(repository, folder)).toBe(before)
    append('recnik.yaml', '\n# Још нешто.\n')
    expect(checkerHash(repository, folder)).not.toBe(before)
  })
})
