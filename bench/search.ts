// npm run bench:search [-- 1000 10000]: the site's search beside others, on made-up items.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import cases from './search/cases.json'
import { makeCorpus, type Corpus } from './search/corpus'
import type { Engine } from './search/engine'
import { miniSearch } from './search/minisearch'
import { ownEngine, touchedFiles } from './search/own'
import { pagefindEngine } from './search/pagefind'

const HERE = fileURLToPath(new URL('search', import.meta.url))
/** Where the right items must be to count as found. */
const SEEN = 10

/** Text of the real Serbian articles, for the words that are frequent. */
function realText(): string {
  const folder = 'content/articles'
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.endsWith('.en.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').split('\n---\n')[1] ?? '')
    .join('\n')
}

const average = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

async function measure(engine: Engine, { planted }: Corpus): Promise<string[]> {
  const answers = []
  let found = 0
  for (const [word = '', queries = ''] of cases.spellings)
    for (const query of queries.split(' ')) {
      const answer = await engine.ask(query)
      answers.push(answer)
      if ((planted.get(word) ?? []).every((id) => answer.ids.slice(0, SEEN).includes(id))) found += 1
    }
  let [right, wrong] = [0, 0]
  for (const [query = '', word = '', decoy = ''] of cases.precision) {
    const { ids } = await engine.ask(query)
    const good = new Set(planted.get(word))
    const bad = new Set(planted.get(decoy))
    right += ids.slice(0, good.size).filter((id) => good.has(id)).length / good.size
    const last = Math.max(...[...good].map((id) => ids.indexOf(id)))
    if (last < 0 || ids.slice(0, last).some((id) => bad.has(id) && !good.has(id))) wrong += 1
  }
  const bytes = answers.map((answer) => answer.bytes)
  const kilobytes = (number: number) => (number / 1024).toFixed(0)
  return [
    engine.name,
    `${kilobytes(average(bytes))} (${kilobytes(Math.max(...bytes))})`,
    `${average(answers.map(({ requests }) => requests)).toFixed(0)}`,
    `${found} of ${answers.length}`,
    `${((100 * right) / cases.precision.length).toFixed(0)} %`,
    `${wrong} of ${cases.precision.length}`,
    engine.cpu?.toFixed(1) ?? '–',
    String(engine.files),
    engine.policy,
  ]
}

const HEAD = [
  'search',
  'KB first search, mean (most)',
  'requests',
  'spellings found',
  'right first',
  'decoy before right',
  'CPU ms an item',
  'files',
  'needs in the policy',
]

function print(rows: string[][]): void {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  console.log([line(HEAD), line(HEAD.map(() => '---')), ...rows.map(line)].join('\n'))
}

async function compare(count: number): Promise<void> {
  const corpus = makeCorpus(count, realText())
  const { items } = corpus
  const makers = [
    () => ownEngine(items),
    () => pagefindEngine(items),
    () => miniSearch(items, 'as shipped', true),
    () => miniSearch(items, 'fold, cut to 6', true),
    () => miniSearch(items, 'fold, stem', true),
    () => miniSearch(items, 'fold, stem', false),
  ]
  const rows: string[][] = []
  for (const make of makers) {
    const engine = await make()
    rows.push(await measure(engine, corpus))
    await engine.close?.()
  }
  console.log(`\n${count} items of 360 words\n`)
  print(rows)
  const touched = touchedFiles(items)
  console.log(
    `\nOne more item changes ${touched.index} files of the own index and ${touched.cards} file of cards in each locale.`,
  )
}

if (!existsSync(join(HERE, 'node_modules')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' })
const asked = process.argv.slice(2).map(Number).filter(Number.isInteger)
for (const count of asked.length > 0 ? asked : [1000, 10_000]) await compare(count)
