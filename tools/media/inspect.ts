/* Looks into pictures and documents once per content: what was found is remembered by the file's hash. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { listFiles } from '@/lib/content/check/read-files'
import {
  mediaFile,
  type BrokenFile,
  type DocumentFacts,
  type MediaFacts,
  type PictureFacts,
} from '@/lib/media/facts'
import { recipe } from '@/lib/media/recipe'
import { inspectDocument } from './inspect-document'
import { inspectPicture } from './inspect-picture'

type Facts = PictureFacts | DocumentFacts | BrokenFile

interface Remembered {
  size: number
  modified: number
  hash: string
  facts: Facts
}

/** Which code looked: what another version found is not believed. */
const LOOKER = `${recipe.version} ${sharp.versions.sharp ?? ''} ${sharp.versions.vips}`

const KINDS = {
  images: { key: 'pictures', inspect: inspectPicture },
  files: { key: 'documents', inspect: inspectDocument },
} as const

function memoryFile(): string {
  return join(dirname(mediaFile()), 'media-memory.json')
}

async function readMemory(): Promise<Map<string, Remembered>> {
  try {
    const { looker, files } = JSON.parse(await readFile(memoryFile(), 'utf8')) as {
      looker: string
      files: Record<string, Remembered>
    }
    return new Map(looker === LOOKER ? Object.entries(files) : [])
  } catch {
    return new Map()
  }
}

/** A file that was written in another place first, so that nobody reads half of it. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.${process.pid}`, text)
  await rename(`${file}.${process.pid}`, file)
}

/** Facts of one file: remembered by path, size and time, else by content, else looked up. */
async function lookAt(file: string, inspect: (typeof KINDS)[keyof typeof KINDS]['inspect'], memory: Memory) {
  const { size, mtimeMs: modified } = await stat(file)
  const before = memory.byPath.get(file)
  if (before?.size === size && before.modified === modified) return before
  const bytes = await readFile(file)
  const hash = createHash('sha256')
    .update(file.slice(file.lastIndexOf('.')))
    .update(bytes)
    .digest('hex')
  const same = memory.byHash.get(hash)
  return { size, modified, hash, facts: same?.facts ?? (await inspect(file, bytes)) }
}

interface Memory {
  byPath: Map<string, Remembered>
  byHash: Map<string, Remembered>
}

/**
 * Facts of every picture and document below a public folder.
 * @param folder with `images/` and `files/`, either of which may be missing
 */
export async function inspectMedia(folder: string): Promise<MediaFacts> {
  sharp.concurrency(1)
  const byPath = await readMemory()
  const memory = { byPath, byHash: new Map([...byPath.values()].map((one) => [one.hash, one])) }
  // What is known of another public folder (a test's) stays known.
  const found = new Map([...byPath].filter(([file]) => !file.startsWith(join(folder, '/'))))
  const result: MediaFacts = { pictures: {}, documents: {} }
  for (const [below, { key, inspect }] of Object.entries(KINDS)) {
    const names = existsSync(join(folder, below)) ? listFiles(join(folder, below)).files : []
    const waiting = [...names]
    const looked = new Map<string, Facts>()
    const work = async () => {
      for (let name = waiting.pop(); name; name = waiting.pop()) {
        const file = join(folder, below, name)
        const one = await lookAt(file, inspect, memory)
        found.set(file, one)
        looked.set(name, one.facts)
      }
    }
    await Promise.all(Array.from({ length: availableParallelism() }, work))
    const entries = names.map((name) => [`/${below}/${name}`, looked.get(name)])
    Object.assign(result, { [key]: Object.fromEntries(entries) })
  }
  await writeWhole(memoryFile(), JSON.stringify({ looker: LOOKER, files: Object.fromEntries(found) }))
  return result
}

/** Writes what {@link inspectMedia} found where pages and later steps read it; an equal list is left alone. */
export async function writeMediaFacts(facts: MediaFacts): Promise<void> {
  const text = `${JSON.stringify(facts, undefined, 1)}\n`
  const before = await readFile(mediaFile(), 'utf8').catch(() => undefined)
  if (before !== text) await writeWhole(mediaFile(), text)
}
