import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { madeTexts, type TextStore } from './card-texts'
import type { ArticleSummary } from '@/lib/content/article'
import { listArticles } from '@/lib/content/articles'
import { localeInfo, locales } from '@/lib/i18n/locales'

/** Numbers of articles in one file. */
const BLOCK = 100
/** A word in more addresses than this says nothing of which one was meant. */
const COMMON = 60

/** Words of a slug as the 404 page looks them up: the first six letters. */
export const slugWords = (slug: string): string[] => [
  ...new Set((slug.match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 6))),
]

/**
 * The small files in which the 404 page looks for the nearest address: slug and title by number, a hundred numbers a
 * file; numbers by the words of slugs, a file for each two first letters. A new article changes about a dozen of them.
 */
export function nearestFiles(
  articlesIn: (locale: (typeof locales)[number]) => ArticleSummary[],
  texts: TextStore = madeTexts,
): Map<string, object> {
  const files = new Map<string, Record<string, unknown>>()
  const put = (file: string, key: string, value: unknown) => {
    const content = files.get(file) ?? {}
    content[key] = value
    files.set(file, content)
  }
  for (const locale of locales) {
    const { segment } = localeInfo(locale)
    for (const article of articlesIn(locale)) {
      const { id, slug } = article
      put(`_nearest/${segment}/${Math.floor(id / BLOCK)}.json`, String(id), [slug, texts.of(article)[0]])
    }
  }
  const byWord = new Map<string, number[]>()
  for (const { id, slug } of articlesIn('sr-Cyrl'))
    for (const word of slugWords(slug)) {
      const ids = byWord.get(word)
      if (ids) ids.push(id)
      else byWord.set(word, [id])
    }
  for (const [word, ids] of [...byWord].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (ids.length <= COMMON)
      put(
        `_nearest/reci/${word.slice(0, 2)}.json`,
        word,
        ids.sort((a, b) => a - b),
      )
  return files
}

/** Writes the files of {@link nearestFiles}. */
export async function writeNearest(folder: string, texts: TextStore = madeTexts): Promise<void> {
  for (const [path, content] of nearestFiles(listArticles, texts)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, `${JSON.stringify(content)}\n`)
  }
}
