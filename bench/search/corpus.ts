import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import cases from './cases.json'
import { fold, wordsOf } from '@/lib/search/fold'
import { stemSerbian } from '@/lib/search/stem-serbian'

/** A made-up item, in Cyrillic. */
export interface BenchItem {
  id: number
  date: string
  category: string
  title: string
  summary: string
  body: string
}

export const categories = ['saopstenja', 'posete', 'stanovanje', 'pozivi', 'obuke', 'statistika']

/** Items in which a word was planted, by the word: in a body, so that it must be found there. */
export interface Corpus {
  items: BenchItem[]
  planted: Map<string, number[]>
}

/** Items that hold the word of a spelling, a right word of precision, and a misleading one (also in the title). */
const COPIES = 3
const DECOYS = 5
const SIZES = { title: 8, summary: 25, body: 330 }
/** Share of the words that come from real articles; the others from the whole dictionary, rare ones rarely. */
const REAL = 0.7

/** Pseudo-random numbers from 0 to 1: the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function dictionaryWords(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-sr/package.json'))
  return readFileSync(join(folder, 'index.dic'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('/')[0]?.trim() ?? '')
    .filter((word) => /^[\u0400-\u052f]+$/.test(word))
}

/**
 * Items of 360 words from a seed. Nothing but what is planted has the stem of a planted word, so that it is known what a
 * search must find.
 * @param count number of items
 * @param realText of real articles, for the distribution of frequent words
 */
export function makeCorpus(count: number, realText: string): Corpus {
  const random = seeded(count)
  const words = [...cases.spellings.map(([word]) => word), ...cases.precision.flatMap(([, ...both]) => both)]
  const reserved = new Set(words.map((word) => stemSerbian(fold(word as string))))
  const isFree = (word: string) => !reserved.has(stemSerbian(fold(word)))
  const real = wordsOf(realText)
    .map(({ written }) => written)
    .filter(isFree)
  const rare = dictionaryWords()
    .filter(isFree)
    .sort((a, b) => hash(a) - hash(b))
  const word = (): string =>
    random() < REAL
      ? (real[Math.floor(random() * real.length)] ?? '')
      : (rare[Math.floor(rare.length ** random())] ?? '')
  const text = (size: number) => Array.from({ length: size }, word).join(' ')
  const items = Array.from({ length: count }, (_, index) => makeItem(index + 1, count, random, text))
  return { items, planted: plant(items, random) }
}

const hash = (word: string): number =>
  [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7)

function makeItem(
  id: number,
  count: number,
  random: () => number,
  text: (size: number) => string,
): BenchItem {
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((id / count) * 4000) * 86_400_000)
  return {
    id,
    date: day.toISOString().slice(0, 10),
    category: categories[Math.floor(random() * categories.length)] ?? '',
    title: text(SIZES.title),
    summary: text(SIZES.summary),
    body: text(SIZES.body),
  }
}

function plant(items: BenchItem[], random: () => number): Map<string, number[]> {
  const planted = new Map<string, number[]>()
  const put = (word: string, copies: number, place: 'title' | 'body') => {
    for (let copy = 0; copy < copies; copy += 1) {
      const item = items[Math.floor(random() * items.length)] as BenchItem
      item[place] += ` ${word}`
      planted.set(word, [...(planted.get(word) ?? []), item.id])
    }
  }
  for (const [word] of cases.spellings) put(word as string, COPIES, 'body')
  for (const [, right, decoy] of cases.precision) {
    put(right as string, COPIES, 'body')
    put(decoy as string, DECOYS, 'title')
  }
  return planted
}
