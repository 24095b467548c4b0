import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { slugify, toLatin } from '@/lib/script'
import { textVersion } from '@/lib/content/translation-version'
import { parseSite } from '@/lib/content/check/site-text'
import { seededRandom, type Random } from './random'
import { abstract, bodyText, englishText, headline, keywordsFor } from './texts'

/** An article of a generated archive, as it will be written. */
export interface Item {
  id: number
  slug: string
  date: string
  script: 'Cyrl' | 'Latn'
  title: string
  summary: string
  category: string
  tags: string[]
  body: string
  hasEnglish: boolean
  draft?: boolean
  /** Time before which nobody may see it. */
  publishAt?: string
}

/** Articles a year: an archive of 10,000 covers twenty years. */
const PER_YEAR = 500

/** Category keys of the site's description. */
export function categoriesOf(siteFile: string): string[] {
  const result = parseSite(readFileSync(siteFile, 'utf8'))
  if (!('site' in result)) throw new Error(`${siteFile} is wrong: ${result.faults.join('; ')}`)
  return result.site.categories.map(({ key }) => key)
}

/** Article number `index` of an archive, counted from the oldest. */
export function makeItem(index: number, total: number, seed: number, categories: readonly string[]): Item {
  const random = seededRandom(seed * 1_000_003 + index)
  const years = Math.max(1, Math.ceil(total / PER_YEAR))
  const day = new Date(
    Date.UTC(2026 - years, 0, 1) + Math.floor((index * years * 365.25 * 86_400_000) / total),
  )
  const title = headline(random, index + 1)
  return {
    id: 1000 + index,
    slug: `${slugify(toLatin(title))}-${index + 1}`,
    date: day.toISOString().slice(0, 10),
    script: random.chance(0.5) ? 'Cyrl' : 'Latn',
    title,
    summary: abstract(random),
    category: random.pick(categories),
    tags: keywordsFor(random),
    body: bodyText(random),
    hasEnglish: random.chance(0.1),
  }
}

const fileOf = ({ date, slug }: Item, language = '') => `articles/${date.slice(0, 4)}/${slug}${language}.md`

const document = (data: object, body: string) => `---\n${stringify(data)}---\n\n${body}\n`

/** Files of an item below the content folder, with their text. */
export function filesOf(item: Item): Record<string, string> {
  const { id, date, category, script, draft, publishAt } = item
  const text = (value: string) => (script === 'Latn' ? toLatin(value) : value)
  const tags = item.tags.map(text)
  const original = document(
    { title: text(item.title), date, id, summary: text(item.summary), category, tags, draft, publishAt },
    text(item.body),
  )
  if (!item.hasEnglish) return { [fileOf(item)]: original }
  const random: Random = seededRandom(id)
  // A translation that agrees with its original: the check would have much to say of any other.
  const written = { title: text(item.title), summary: text(item.summary), body: text(item.body) }
  const numbers = new Set(Object.values(written).join(' ').match(/\d+/g))
  const english = {
    title: 'Meeting of the working group',
    translatedFrom: textVersion(written),
    summary: englishText(random, 1).slice(0, 200),
    tags: item.tags.map((tag) => `topic ${slugify(toLatin(tag))}`),
  }
  return {
    [fileOf(item)]: original,
    [fileOf(item, '.en')]: document(
      english,
      `${englishText(random, 6)}\n\nFigures: ${[...numbers].join(', ')}.`,
    ),
  }
}

/** Removes the files of an item. */
export function removeItem(folder: string, item: Item): void {
  for (const file of Object.keys(filesOf(item))) rmSync(join(folder, file), { force: true })
}

/** Writes an item; `before` is an earlier form of it, whose files are removed. */
export function writeItem(folder: string, item: Item, before?: Item): void {
  if (before) removeItem(folder, before)
  for (const [file, text] of Object.entries(filesOf(item))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

/**
 * An archive of `total` articles in both scripts, one in ten with English, pictures off; standing pages and the site's
 * description are the repository's own.
 * @param folder content folder to be made
 * @param source the repository's content folder
 */
export function generateArchive(folder: string, source: string, total: number, seed: number): Item[] {
  for (const name of ['pages', 'site.yaml', 'recnik.yaml'])
    cpSync(join(source, name), join(folder, name), { recursive: true })
  const categories = categoriesOf(join(folder, 'site.yaml'))
  const items = Array.from({ length: total }, (_, index) => makeItem(index, total, seed, categories))
  for (const item of items) writeItem(folder, item)
  return items
}
