/* Contentlayer trusts modification times and leaves half-written output behind when it is stopped. What it last
 * compiled is remembered here by content, so that a stale or broken cache is dropped instead of believed. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from './check/read-files'
import { generatedFolder } from './folder'

interface Memory {
  folder: string
  /** What compiles: a change of it makes all output old. */
  compiler: string
  files: Record<string, { modified: number; hash: string }>
}

const memoryFile = () => path.join(path.dirname(generatedFolder()), 'sources.json')

/** Drops Contentlayer's output and cache unless they certainly belong to this folder. Until
 *  {@link rememberSources} is called they count as unfinished. */
export function prepareCache(folder: string): void {
  const before = readMemory()
  if (!before || !isTrusted(before, currentSources(folder))) {
    rmSync(path.dirname(generatedFolder()), { recursive: true, force: true })
  }
  rmSync(memoryFile(), { force: true })
}

/** Remembers what was compiled, after success. */
export function rememberSources(folder: string): void {
  writeFileSync(memoryFile(), JSON.stringify(currentSources(folder)))
}

/** Contentlayer compiles a file again when its time has changed; other content under the same time is a lie. */
function isTrusted(before: Memory, current: Memory): boolean {
  if (before.folder !== current.folder || before.compiler !== current.compiler) return false
  return Object.entries(current.files).every(([file, { modified, hash }]) => {
    const known = before.files[file]
    return known === undefined || known.modified !== modified || known.hash === hash
  })
}

function readMemory(): Memory | undefined {
  try {
    return JSON.parse(readFileSync(memoryFile(), 'utf8')) as Memory
  } catch {
    return undefined
  }
}

function currentSources(folder: string): Memory {
  const names = listFiles(folder).files.filter((file) => file.endsWith('.md'))
  const files = names.map((file) => {
    const full = path.join(folder, file)
    return [file, { modified: statSync(full).mtimeMs, hash: hashOf(readFileSync(full)) }] as const
  })
  return { folder, compiler: compilerHash(), files: Object.fromEntries(files) }
}

function compilerHash(): string {
  const own = [
    'contentlayer.config.ts',
    'lib/content/fields.ts',
    'lib/content/field-groups.ts',
    'lib/content/contentlayer-fields.ts',
    'package-lock.json',
  ]
  return hashOf(Buffer.concat(own.map((file) => readFileSync(path.join(process.cwd(), file)))))
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
