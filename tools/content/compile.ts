/* Compiles the content folder, each file once per content: what Contentlayer made of a file is kept by the hash of its
 * bytes, so file times do not matter, an edit compiles one file, and a fresh clone with a kept cache compiles none. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from '@/lib/content/check/read-files'
import { documentFields, type DocumentKind } from '@/lib/content/fields'
import { hashText } from '@/lib/content/fingerprint'
import { generatedFolder } from '@/lib/content/folder'

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

/**
 * Brings Contentlayer's output in line with a content folder that has passed the check.
 * @param folder absolute path of the content folder
 * @throws Error with Contentlayer's messages when it refuses a file
 */
export function compileContent(folder: string): Compiled {
  const sources = currentSources(folder)
  const compiler = compilerHash()
  const before = readMemory(compiler)
  const stale = Object.keys(sources).filter((file) => before?.sources[file] !== sources[file])
  rmSync(memoryFile(), { force: true })
  const fresh = new Map<string, { kind: DocumentKind; line: string }>()
  for (let at = 0; at < stale.length; at += PORTION)
    for (const [file, made] of compilePortion(folder, stale.slice(at, at + PORTION))) fresh.set(file, made)
  const missing = stale.find((file) => !fresh.has(file))
  if (missing) throw new Error(`Contentlayer made nothing of ${missing}.`)
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
  fresh: ReadonlyMap<string, { kind: DocumentKind; line: string }>,
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
function compilePortion(
  folder: string,
  files: readonly string[],
): [string, { kind: DocumentKind; line: string }][] {
  const staged = path.join(baseFolder(), 'staged')
  const output = path.join(baseFolder(), 'documents.json')
  rmSync(staged, { recursive: true, force: true })
  for (const file of files) {
    mkdirSync(path.dirname(path.join(staged, file)), { recursive: true })
    writeFileSync(path.join(staged, file), asUnix(readFileSync(path.join(folder, file), 'utf8')))
  }
  try {
    runContentlayer(staged, output)
  } catch {
    // What a machine left half-written when it lost its power, Contentlayer would stumble over for ever.
    forgetContentlayer()
    runContentlayer(staged, output)
  }
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
function runContentlayer(content: string, output: string): void {
  const root = process.cwd()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'tools/content/contentlayer-documents.mjs'), output],
    {
      cwd: root,
      env: { ...process.env, PWD: root, VESNIK_CONTENT: content },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  )
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim())
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
