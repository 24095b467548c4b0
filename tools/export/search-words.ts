import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SearchableItem } from '@/lib/content/search-texts'
import { itemWords, type ItemWords } from '@/lib/search/item-words'
import type { LanguageRules } from '@/lib/search/languages'
import { getGlossary } from '@/lib/site'
import { ROOT } from '../run/command.mjs'

/** What decides the words of an item besides its source; a change of it makes all stored words old. */
const MAKERS = [
  'lib/search',
  'lib/markdown',
  'lib/script',
  'lib/content/search-texts.ts',
  'package-lock.json',
]

const hashOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('base64url')

/** Words of items by the hash of their source, as kept between builds. */
type Stored = Record<string, ItemWords>

/**
 * The words of each article and standing page, taken from the store where its source is the same as at an earlier build.
 * @param items of one language
 * @param rules of the language
 * @param file of the store; a damaged or outdated one is made anew
 * @returns words in the order of the items, and how many were made
 */
export async function wordsOfItems(
  items: readonly SearchableItem[],
  rules: LanguageRules,
  file: string,
): Promise<{ words: ItemWords[]; made: number }> {
  const maker = makerHash()
  const stored = await readStore(file, maker)
  const kept: Stored = {}
  let made = 0
  const words = items.map(({ source, texts }) => {
    const key = hashOf(JSON.stringify(source))
    const known = stored[key]
    if (!known) made += 1
    return (kept[key] = known ?? itemWords(texts(), rules))
  })
  if (made > 0 || Object.keys(kept).length !== Object.keys(stored).length) await writeStore(file, maker, kept)
  return { words, made }
}

function makerHash(): string {
  const files = MAKERS.flatMap((path) =>
    /\.[a-z]+$/.test(path)
      ? [path]
      : readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .sort()
          .map((name) => join(path, name)),
  )
  const hashes = files.map((path) => hashOf(readFileSync(join(ROOT, path))))
  return hashOf([...hashes, JSON.stringify(getGlossary())].join())
}

/** The first line tells whether the rest is whole and of today's program. */
const headOf = (maker: string, body: string): string => `${maker} ${hashOf(body)}\n`

async function readStore(file: string, maker: string): Promise<Stored> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const body = text.slice(text.indexOf('\n') + 1)
  return body !== '' && text === headOf(maker, body) + body ? (JSON.parse(body) as Stored) : {}
}

async function writeStore(file: string, maker: string, stored: Stored): Promise<void> {
  const body = JSON.stringify(stored)
  await mkdir(dirname(file), { recursive: true })
  const partial = `${file}.${process.pid}`
  await writeFile(partial, headOf(maker, body) + body)
  await rename(partial, file)
}
