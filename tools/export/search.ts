import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listArticles } from '@/lib/content/articles'
import { listPages } from '@/lib/content/pages'
import { pageNumber, searchableItems } from '@/lib/content/search-texts'
import { locales, type Locale } from '@/lib/i18n/locales'
import { buildIndex } from '@/lib/search/build-index'
import { cardPath, pageKind, type CardFile } from '@/lib/search/format'
import { languageRules, type SearchLanguage } from '@/lib/search/languages'
import { getSite } from '@/lib/site'
import { articlePath, searchPath, standingPath } from '@/lib/url/paths'
import { madeTexts, type TextStore } from './card-texts'
import { wordsOfItems } from './search-words'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 6)
const languages = Object.keys(languageRules) as SearchLanguage[]

/** What was written. */
export interface SearchReport {
  items: number
  /** Items whose words were not in the store. */
  made: number
  files: number
}

/**
 * Writes the search index of every language and the cards of every locale; see `lib/search/format`.
 * @param folder that is served: an export, or `public` in development; what an earlier build wrote there is removed
 * @param store folder that keeps the words of articles between builds
 * @param texts titles and summaries
 */
export async function writeSearch(
  folder: string,
  store: string,
  texts: TextStore = madeTexts,
): Promise<SearchReport> {
  const report: SearchReport = { items: 0, made: 0, files: 0 }
  const files = new Map<string, unknown>()
  const categories = [...getSite().categories.map(({ key }) => key), pageKind]
  for (const language of languages) {
    const found = searchableItems(language)
    const file = join(store, `${language}.json`)
    const { words, made } = await wordsOfItems(found, languageRules[language], file)
    const items = found.map((item, at) => ({ ...item, words: words[at] ?? [] }))
    for (const [path, content] of buildIndex(language, items, categories, hashOf)) files.set(path, content)
    report.items += items.length
    report.made += made
  }
  for (const locale of locales) for (const [path, content] of cardsOf(locale, texts)) files.set(path, content)
  texts.save()
  await removeSearch(folder)
  await writeAll(folder, files)
  return { ...report, files: files.size }
}

/** What results show, in the reader's script, some items to a file. */
function cardsOf(locale: Locale, texts: TextStore): Map<string, CardFile> {
  const files = new Map<string, CardFile>()
  // Keys that are numbers stand in their order whatever the order of writing.
  const put = (id: number, card: CardFile[string]) => {
    const path = cardPath(searchPath(locale), id)
    const file = files.get(path) ?? {}
    file[id] = card
    files.set(path, file)
  }
  for (const article of listArticles(locale))
    put(article.id, [articlePath(locale, article), article.date, ...texts.of(article)])
  for (const { slug, title, summary } of listPages(locale))
    put(pageNumber(slug), [standingPath(locale, slug), '', title, summary])
  return files
}

/** Removes the search files of a folder that is served. `npm run dev` leaves its own in `public`, and the framework copies them. */
export async function removeSearch(folder: string): Promise<void> {
  await rm(join(folder, 'search'), { recursive: true, force: true })
  for (const locale of locales) {
    const cards = join(folder, searchPath(locale))
    for (const name of await readdir(cards).catch(() => []))
      if (/^\d+\.json(?:\.br|\.gz)?$/.test(name)) await rm(join(cards, name))
  }
}

async function writeAll(folder: string, files: ReadonlyMap<string, unknown>): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  for (const one of folders) await mkdir(one, { recursive: true })
  for (const [path, content] of files) await writeFile(join(folder, path), JSON.stringify(content))
}
