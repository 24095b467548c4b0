import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { categories, type BenchItem } from './corpus'
import { sentBytes, withCpu, type Answer, type Engine } from './engine'
import { buildIndex } from '@/lib/search/build-index'
import { find } from '@/lib/search/find'
import { cardPath } from '@/lib/search/format'
import { itemWords } from '@/lib/search/item-words'
import { languageRules } from '@/lib/search/languages'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 6)

/** Results shown at once, each from the file of its card. */
const SHOWN = 10

function filesOf(items: readonly BenchItem[]): Map<string, unknown> {
  const indexed = items.map(({ id, date, category, title, summary, body }) => {
    const words = itemWords({ readings: [{ title, lead: summary, body }] }, languageRules.sr)
    return { id, date, category, words }
  })
  const files = buildIndex('sr', indexed, categories, hashOf)
  for (const { id, date, title, summary } of items) {
    const path = cardPath('/cir/pretraga/', id)
    const cards = (files.get(path) ?? {}) as Record<number, unknown>
    // An address like those of the site.
    cards[id] = [`/cir/aktuelno/${'reci-naslova-'.repeat(5)}${id}/${id}/`, date, title, summary]
    files.set(path, cards)
  }
  return files
}

async function programBytes(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: ['lib/browser/search/main.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2020',
    minify: true,
    write: false,
  })
  return sentBytes(Buffer.from(outputFiles[0]?.contents ?? []))
}

/** How many files change when one more item is published. */
export function touchedFiles(items: readonly BenchItem[]): { index: number; cards: number } {
  const [before, after] = [filesOf(items.slice(0, -1)), filesOf(items)]
  const changed = [...after].filter(
    ([path, file]) => JSON.stringify(before.get(path)) !== JSON.stringify(file),
  )
  const index = changed.filter(([path]) => path.startsWith('/search/')).length
  return { index, cards: changed.length - index }
}

/** The site's own index, asked as its search page asks it. */
export async function ownEngine(items: readonly BenchItem[]): Promise<Engine> {
  const [files, cpu] = await withCpu(() => filesOf(items))
  const program = await programBytes()
  const sizes = new Map<string, number>()
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? sentBytes(JSON.stringify(files.get(path)))
    sizes.set(path, size)
    return size
  }
  const ask = async (query: string): Promise<Answer> => {
    const fetched = new Set<string>()
    const load = async (path: string) => {
      if (!files.has(path)) throw new Error(`There is no ${path}`)
      fetched.add(path)
      return files.get(path)
    }
    const found = await find(query, 'sr', load)
    const ids = (found?.hits ?? []).map(({ id }) => id)
    for (const id of ids.slice(0, SHOWN)) await load(cardPath('/cir/pretraga/', id))
    const bytes = [...fetched].reduce((sum, path) => sum + sizeOf(path), program)
    return { ids: ids.slice(0, 50), bytes, requests: fetched.size + 1 }
  }
  return { name: 'own shards', policy: 'nothing', cpu: cpu / items.length, files: files.size, ask }
}
