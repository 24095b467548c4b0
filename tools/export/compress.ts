import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'
import { listFiles } from './list-files'

const TEXT_FILES = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'])
/** Below this a packet is sent either way, so the smaller file gains nothing. */
const LEAST_BYTES = 512
const DAY = 86_400_000
/** Entries of the store that no build has asked for during this time are dropped. */
const KEPT = 30 * DAY

/** Files that every page shares are worth any effort; on a page the last step of quality costs 15 ms and saves 1 %. */
const brotliQuality = (extension: string): number => (extension === '.css' || extension === '.js' ? 11 : 10)

const ENCODERS = {
  br: (bytes: Buffer, quality: number) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
}

const DECODERS = { br: promisify(brotliDecompress), gz: promisify(gunzip) }

/** Two files of the same content may be stored at the same moment. */
let unique = 0

export interface CompressReport {
  files: number
  /** Files whose compressed forms were already in the store. */
  fromStore: number
  bytes: number
  brotliBytes: number
}

/** Whether the stored form is whole: a damaged store must not reach readers. */
async function isFormOf(stored: Buffer, bytes: Buffer, kind: keyof typeof DECODERS): Promise<boolean> {
  if (stored.length === 0) return true
  return DECODERS[kind](stored).then(
    (plain) => plain.equals(bytes),
    () => false,
  )
}

/** A stored file's bytes, `undefined` when it is not there; a file that is used is kept for another month. */
async function takeStored(file: string): Promise<Buffer | undefined> {
  try {
    const bytes = await readFile(file)
    if (Date.now() - (await stat(file)).mtimeMs > DAY) await utimes(file, new Date(), new Date())
    return bytes
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Compressed form of a file and whether it was in the store. An empty result means that it is not smaller. */
async function compressed(
  bytes: Buffer,
  stored: string,
  kind: keyof typeof ENCODERS,
  quality: number,
): Promise<[Buffer, boolean]> {
  const known = await takeStored(stored)
  if (known && (await isFormOf(known, bytes, kind))) return [known, true]
  const made = await ENCODERS[kind](bytes, quality)
  const result = made.length < bytes.length ? made : Buffer.alloc(0)
  await mkdir(dirname(stored), { recursive: true })
  const partial = `${stored}.${process.pid}-${unique++}`
  await writeFile(partial, result)
  await rename(partial, stored)
  return [result, false]
}

async function compressFile(
  file: string,
  kinds: readonly (keyof typeof ENCODERS)[],
  store: string,
  report: CompressReport,
): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < LEAST_BYTES) return
  const hash = createHash('sha256').update(bytes).digest('hex')
  const quality = brotliQuality(extname(file))
  let known = true
  for (const kind of kinds) {
    const stored = join(store, hash.slice(0, 2), `${hash.slice(2)}.${kind}${kind === 'br' ? quality : ''}`)
    const [result, wasStored] = await compressed(bytes, stored, kind, quality)
    known &&= wasStored
    if (result.length > 0) await writeFile(`${file}.${kind}`, result)
    if (kind === 'br') report.brotliBytes += result.length || bytes.length
  }
  report.files += 1
  report.bytes += bytes.length
  if (known) report.fromStore += 1
}

/** Every browser that runs the editor's program knows Brotli, and that program is large. */
function kindsFor(folder: string, file: string): (keyof typeof ENCODERS)[] {
  return file.startsWith(join(folder, 'urednik/')) ? ['br'] : ['br', 'gz']
}

async function dropOldEntries(store: string): Promise<void> {
  for (const file of await listFiles(store))
    if (Date.now() - (await stat(file)).mtimeMs > KEPT) await rm(file)
}

/**
 * Writes `.br` and `.gz` beside text files of an export, where they are smaller; beside the editor's program `.br` alone.
 * @param folder the export
 * @param store folder that survives builds and keeps compressed forms by the content's hash
 * @param files paths in the export; without them every file, and what the store has kept for long is dropped
 */
export async function compressExport(
  folder: string,
  store: string,
  files?: readonly string[],
): Promise<CompressReport> {
  const report: CompressReport = { files: 0, fromStore: 0, bytes: 0, brotliBytes: 0 }
  await mkdir(store, { recursive: true })
  const all = files?.map((file) => join(folder, file)) ?? (await listFiles(folder))
  const waiting = all.filter((file) => TEXT_FILES.has(extname(file)))
  // The compressors run on threads of their own; more at once than processors only takes memory.
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let file = waiting.pop(); file; file = waiting.pop())
      await compressFile(file, kindsFor(folder, file), store, report)
  })
  await Promise.all(workers)
  if (!files) await dropOldEntries(store)
  return report
}
