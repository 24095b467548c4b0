/* Compiles the content folder, each file once per content: what Contentlayer made of a file is kept by the hash of its
 * bytes, so file times do not matter, an edit compiles one file, and a fresh clone with a kept cache compiles none. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from '@/lib/content/check/read-files'
import { documentFields, type DocumentKind } from '@/lib/content/fields'
import { hashText } from '@/lib/content/fingerprint'
import { generatedFolder } from '@/lib/content/folder'
import { runCommand } from '../run/command.mjs'

/** What became of a compilation. */
export interface Compiled {
  /** Files that Contentlayer read; the others were known by their content. */
  compiled: string[]
  /** Indexes that were written: those of kinds in which something has changed. */
  written: string[]
}

/** What was compiled and what it gave. */
interface Memory {
  /** What compiles: a change of it makes all output old. */
  compiler: string
  /** Hash of each source by its path. */
  sources: Record<string, string>
  /** Hash of each index by its kind. */
  indexes: Record<string, string>
}

/** Contentlayer takes more than twice the time for twice the files, so it gets them in portions. */
const PORTION = 1500

const kinds = Object.keys(documentFields) as DocumentKind[]
const baseFolder = () => path.dirname(generatedFolder())
const memoryFile = () => path.join(baseFolder(), 'sources.json')
const indexFile = (kind: DocumentKind) => path.join(generatedFolder(), kind, '_index.json')

/** Documents by the path of their file, each as a line of the index of its kind. */
type Documents = Map<string, { kind: DocumentKind; line: string }>

/** A compilation whose result is not written yet. */
interface Compilation {
  compiler: string
  sources: Memory['sources']
  before: Memory | undefined
  stale: string[]
  fresh: Documents
}

/**
 * Brings Contentlayer's output in line with a content folder.
 * @param folder absolute path of the content folder
 * @param check whether the folder is as it should be; Contentlayer runs in a process of its own meanwhile, and nothing
 *   is written unless it is
 * @returns undefined when the folder has not passed the check
 * @throws Error with Contentlayer's messages when it refuses a file
 */
export async function compileContent(
  folder: string,
  check: () => boolean | Promise<boolean> = () => true,
): Promise<Compiled | undefined> {
  const stop = new AbortController()
  const compiling = compileStale(folder, stop.signal)
  // What is wrong with a file the check says better.
  compiling.catch(() => undefined)
  try {
    if (await check()) return writeIndexes(await compiling)
  } finally {
    stop.abort()
    await compiling.catch(() => undefined)
  }
  return undefined
}

async function compileStale(folder: string, stop: AbortSignal): Promise<Compilation> {
  const sources = currentSources(folder)
  const compiler = compilerHash()
  const before = readMemory(compiler)
  const stale = Object.keys(sources).filter((file) => before?.sources[file] !== sources[file])
  const fresh: Documents = new Map()
  for (let at = 0; at < stale.length; at += PORTION)
    for (const [file, made] of await compilePortion(folder, stale.slice(at, at + PORTION), stop))
      fresh.set(file, made)
  const missing = stale.find((file) => !fresh.has(file))
  if (missing) throw new Error(`Contentlayer made nothing of ${missing}.`)
  return { compiler, sources, before, stale, fresh }
}

function writeIndexes({ compiler, sources, before, stale, fresh }: Compilation): Compiled {
  const isSame = before && Object.keys(before.sources).length === Object.keys(sources).length
  if (stale.length === 0 && isSame) return { compiled: [], written: [] }
  rmSync(memoryFile(), { force: true })
  const indexes: Memory['indexes'] = {}
  const written: string[] = []
  for (const kind of kinds) {
    const known = before ? readLines(kind) : []
    const text = indexText(kind, known, sources, fresh)
    indexes[kind] = hashText(text)
    if (before?.indexes[kind] === indexes[kind]) continue
    mkdirSync(path.dirname(indexFile(kind)), { recursive: true })
    writeFileSync(indexFile(kind), text)
    written.push(kind)
  }
  writeFileSync(memoryFile(), JSON.stringify({ compiler, sources, indexes } satisfies Memory))
  return { compiled: stale, written }
}

/** One document a line, by path, so that lines can be taken over without being parsed. */
function indexText(
  kind: DocumentKind,
  known: readonly string[],
  sources: Readonly<Record<string, string>>,
  fresh: Documents,
): string {
  const lines = new Map(known.map((line) => [pathOf(line), line]))
  for (const file of lines.keys()) if (!(file in sources) || fresh.has(file)) lines.delete(file)
  for (const [file, made] of fresh) if (made.kind === kind) lines.set(file, made.line)
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  return `[\n${sorted.join(',\n')}\n]\n`
}

const start = '{"_id":"'

const pathOf = (line: string): string => line.slice(start.length, line.indexOf('"', start.length))

function readLines(kind: DocumentKind): string[] {
  const inner = readFileSync(indexFile(kind), 'utf8').slice(2, -3)
  return inner === '' ? [] : inner.split(',\n')
}

/** Documents of some files, each with its kind. Contentlayer sees a folder with nothing but these. */
async function compilePortion(
  folder: string,
  files: readonly string[],
  stop: AbortSignal,
): Promise<[string, { kind: DocumentKind; line: string }][]> {
  const staged = path.join(baseFolder(), 'staged')
  const output = path.join(baseFolder(), 'documents.json')
  rmSync(staged, { recursive: true, force: true })
  for (const file of files) {
    mkdirSync(path.dirname(path.join(staged, file)), { recursive: true })
    writeFileSync(path.join(staged, file), asUnix(readFileSync(path.join(folder, file), 'utf8')))
  }
  await runContentlayer(staged, output, stop).catch((error: unknown) => {
    if (stop.aborted) throw error
    // What a machine left half-written when it lost its power, Contentlayer would stumble over for ever.
    forgetContentlayer()
    return runContentlayer(staged, output, stop)
  })
  const documents = JSON.parse(readFileSync(output, 'utf8')) as { _id: string; type: DocumentKind }[]
  rmSync(staged, { recursive: true, force: true })
  rmSync(output, { force: true })
  return documents.map(({ _id, ...rest }) => [
    _id,
    { kind: rest.type, line: JSON.stringify({ _id, ...rest }) },
  ])
}

/**
 * A text with the line ends of Unix and without a byte order mark: the parser of the front matter would leave a carriage
 * return at the end of the last field, and a category of that name is not in the list.
 */
const asUnix = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')

/** Removes what Contentlayer keeps for itself. */
function forgetContentlayer(): void {
  for (const name of ['.cache', 'package.json'])
    rmSync(path.join(process.cwd(), '.contentlayer', name), { recursive: true, force: true })
}

/** Contentlayer in a process of its own; it looks for its configuration in PWD, which npm and shells set differently. */
async function runContentlayer(content: string, output: string, signal: AbortSignal): Promise<void> {
  const root = process.cwd()
  const script = path.join(root, 'tools/content/contentlayer-documents.mjs')
  const env = { PWD: root, VESNIK_CONTENT: content }
  const ended = await runCommand(process.execPath, [script, output], { cwd: root, env, signal })
  if (ended.code !== 0) throw new Error(ended.output.trim())
}

/** What was compiled before, if it was the same compiler and its output is whole. */
function readMemory(compiler: string): Memory | undefined {
  try {
    const memory = JSON.parse(readFileSync(memoryFile(), 'utf8')) as Memory
    const isWhole = kinds.every(
      (kind) => memory.indexes[kind] === hashText(readFileSync(indexFile(kind), 'utf8')),
    )
    return memory.compiler === compiler && isWhole ? memory : undefined
  } catch {
    return undefined
  }
}

function currentSources(folder: string): Record<string, string> {
  const names = listFiles(folder).files.filter((file) => file.endsWith('.md') && file !== 'README.md')
  return Object.fromEntries(
    names.map((file) => [file, hashText(readFileSync(path.join(folder, file), 'latin1'))]),
  )
}

function compilerHash(): string {
  const own = [
    'contentlayer.config.ts',
    'tools/content/compile.ts',
    'tools/content/contentlayer-documents.mjs',
    'lib/content/fields.ts',
    'lib/content/field-groups.ts',
    'lib/content/contentlayer-fields.ts',
    'package-lock.json',
  ]
  return hashText(own.map((file) => readFileSync(path.join(process.cwd(), file), 'utf8')).join('\0'))
}
