import { createRequire } from 'node:module'
import type { BenchItem } from './corpus'
import { sentBytes, withCpu, type Engine } from './engine'
import { fold } from '@/lib/search/fold'
import { stemSerbian } from '@/lib/search/stem-serbian'

interface Library {
  new (options: object): {
    addAll(items: object[]): void
    search(query: string): { id: number }[]
    toJSON(): object
  }
}

const SPLIT = /[^\p{L}\p{N}]+/u
const FORMS = {
  'as shipped': undefined,
  'fold, cut to 6': (word: string) => fold(word).slice(0, 6) || null,
  'fold, stem': (word: string) => stemSerbian(fold(word)) || null,
}

/** MiniSearch with one index in one file, over the pages of the one script that is given. */
export async function miniSearch(
  items: readonly BenchItem[],
  form: keyof typeof FORMS,
  hasBodies: boolean,
): Promise<Engine> {
  const require = createRequire(new URL('./package.json', import.meta.url))
  const MiniSearch = require('minisearch') as Library
  const processTerm = FORMS[form]
  const options = {
    fields: hasBodies ? ['title', 'summary', 'body'] : ['title', 'summary'],
    storeFields: ['title', 'summary', 'date', 'category'],
    tokenize: (text: string) => text.split(SPLIT),
    ...(processTerm ? { processTerm } : {}),
    searchOptions: { combineWith: 'AND', prefix: true, boost: { title: 4, summary: 2 } },
  }
  const [index, cpu] = await withCpu(() => {
    const made = new MiniSearch(options)
    made.addAll([...items])
    return made
  })
  const program = sentBytes(await bundled())
  // At the highest quality a file of this size takes minutes; the next ones are within a few per cent.
  const bytes = sentBytes(JSON.stringify(index), items.length > 2000 ? 9 : 11) + program
  return {
    name: `MiniSearch, ${form}${hasBodies ? '' : ', no bodies'}`,
    policy: 'nothing',
    cpu: cpu / items.length,
    files: 1,
    ask: async (query) => ({
      ids: index
        .search(query)
        .slice(0, 50)
        .map(({ id }) => id),
      bytes,
      requests: 2,
    }),
  }
}

async function bundled(): Promise<Buffer> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    stdin: { contents: "import M from 'minisearch'; globalThis.M = M", resolveDir: 'bench/search' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}
