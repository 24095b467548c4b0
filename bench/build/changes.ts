import { makeItem, removeItem, writeItem, type Item } from '../archive/generate'
import { seededRandom, type Random } from '../archive/random'

/** An archive that is being edited. */
export interface EditedArchive {
  folder: string
  items: Item[]
  categories: readonly string[]
  seed: number
}

/** What an editor does to an archive; gives back what was done, for people. */
type Change = (archive: EditedArchive, random: Random) => string

function pickItem({ items }: EditedArchive, random: Random): Item {
  return random.pick(items)
}

/** Puts an item in the place of another and writes it. */
function replace(archive: EditedArchive, before: Item, after: Item): void {
  archive.items[archive.items.indexOf(before)] = after
  writeItem(archive.folder, after, before)
}

const alter =
  (
    what: string,
    form: (
      item: Item,
      random: Random,
      archive: EditedArchive,
    ) => { [Name in keyof Item]?: Item[Name] | undefined },
  ): Change =>
  (archive, random) => {
    const item = pickItem(archive, random)
    replace(archive, item, { ...item, ...form(item, random, archive) } as Item)
    return `${what} of ${item.id}`
  }

/** The clock moves on by an hour with each change, so an embargo ends some changes later. */
export const clockAfter = (changes: number): string =>
  new Date(Date.UTC(2026, 5, 1, 8) + changes * 3_600_000).toISOString()

const embargo = (changes: number) => clockAfter(changes + 5).replace(/:\d\d\.\d+Z$/, ':00Z')

const otherTags = ['нова реч', 'станови', 'обуке', 'ретка реч', 'помоћ']

/** Every kind of change that publishing brings. */
export const CHANGES: readonly Change[] = [
  alter('body', ({ body }, random) => ({ body: `${body}\n\nДодата реченица број ${random.below(1000)}.` })),
  alter('title', ({ title }, random) => ({ title: `${title}, исправка ${random.below(1000)}` })),
  alter('tags', (_item, random) => ({ tags: [random.pick(otherTags), 'сарадња'] })),
  alter('category', (_item, random, { categories }) => ({ category: random.pick(categories) })),
  alter('slug', ({ slug }, random) => ({ slug: `${slug}-${random.below(1000)}` })),
  alter('date', (_item, random) => ({
    date: `20${20 + random.below(6)}-0${1 + random.below(9)}-1${random.below(10)}`,
  })),
  alter('English', ({ hasEnglish }) => ({ hasEnglish: !hasEnglish })),
  alter('draft', ({ draft }) => ({ draft: draft ? undefined : true })),
  alter('embargo', ({ publishAt }, random) => ({
    publishAt: publishAt ? undefined : embargo(random.below(20)),
  })),
  alter('script', ({ script }) => ({ script: script === 'Cyrl' ? 'Latn' : 'Cyrl' })),
  (archive) => {
    const index = archive.items.length
    const newest = archive.items.reduce((a, b) => (a.date > b.date ? a : b)).date
    const made = makeItem(index + 50_000, 100_000, archive.seed, archive.categories)
    const item = { ...made, date: newest }
    archive.items.push(item)
    writeItem(archive.folder, item)
    return `new item ${item.id}`
  },
  (archive, random) => {
    const item = pickItem(archive, random)
    archive.items.splice(archive.items.indexOf(item), 1)
    removeItem(archive.folder, item)
    return `item ${item.id} deleted`
  },
]

/** Makes one random change. */
export function changeArchive(archive: EditedArchive, random: Random): string {
  return random.pick(CHANGES)(archive, random)
}

/** A sequence of random numbers for the changes of an archive. */
export const changeRandom = (seed: number): Random => seededRandom(seed ^ 0x5eed)
