import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/* What an export consists of and what each page was made from. It lies beside the export's folder in `.cache`, so that
 * the export holds nothing but the site. */

/** Size in bytes, time of the last change in milliseconds, and hash of a published file. */
export type FileRecord = [size: number, modified: number, hash: string]

/** Record of one finished export. */
export interface Manifest {
  /** Hash of what all pages depend on. */
  global: string
  /** Key of each page by its file. */
  pages: Record<string, string>
  /** Every file of the export, compressed forms too, by its path. */
  files: Record<string, FileRecord>
}

/** Changes with the form of the file. */
const VERSION = 1

/** Hash of a file's bytes. */
export function hashBytes(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}

/** Where the record of an export lies. */
export function manifestFile(cache: string, out: string): string {
  return join(cache, 'exports', `${hashBytes(out)}.json`)
}

/** The record of an export; undefined when there is none or it is not whole. */
export function readManifest(file: string): Manifest | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const [version, hash] = text.slice(0, end).split(' ')
    const body = text.slice(end + 1)
    if (version !== String(VERSION) || hash !== hashBytes(body)) return undefined
    return JSON.parse(body) as Manifest
  } catch {
    return undefined
  }
}

/** Writes the record of an export. */
export function writeManifest(file: string, manifest: Manifest): void {
  const body = JSON.stringify(manifest)
  mkdirSync(dirname(file), { recursive: true })
  const partial = `${file}.${process.pid}`
  writeFileSync(partial, `${VERSION} ${hashBytes(body)}\n${body}`)
  renameSync(partial, file)
}

/** Forgets an export: the next build makes everything. */
export function dropManifest(file: string): void {
  rmSync(file, { force: true })
}

/** The first file of an export that is not what was published; undefined when all are. A file whose size and time are
 *  as recorded is believed, as git does; others are read. */
export function findDamage(out: string, { files }: Manifest): string | undefined {
  return Object.keys(files).find((path) => !isIntact(join(out, path), files[path] as FileRecord))
}

function isIntact(file: string, [size, modified, hash]: FileRecord): boolean {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size !== size) return false
  return stats.mtimeMs === modified || hashBytes(readFileSync(file)) === hash
}
