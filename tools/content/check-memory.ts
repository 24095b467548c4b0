/* Where the content check keeps what it has found out about files. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashText } from '@/lib/content/fingerprint'
import { checkMemory, type CheckMemory, type Knowledge } from '@/lib/content/check/known-files'

/** All that decides what the check says of a text: its code, what is installed, and the site's tables. */
const code = ['lib', 'package-lock.json', 'node_modules/.package-lock.json']
const tables = ['site.yaml', 'recnik.yaml']

function addPath(hash: ReturnType<typeof createHash>, full: string): void {
  const stats = statSync(full, { throwIfNoEntry: false })
  if (stats?.isDirectory())
    for (const name of readdirSync(full).sort()) addPath(hash.update(`${name}\0`), path.join(full, name))
  else hash.update(stats ? readFileSync(full) : '-').update('\0')
}

/** Hash of everything but the files themselves that a file's own faults depend on. */
export function checkerHash(root: string, folder: string): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, process.versions.icu]))
  for (const name of code) addPath(hash, path.join(root, name))
  for (const name of tables) addPath(hash, path.join(folder, name))
  return hash.digest('hex')
}

/**
 * What earlier checks found out; nothing when there is no such file, when it is damaged, or when the checker or the
 * site's tables have changed since.
 * @param checker {@link checkerHash}
 */
export function readMemory(file: string, checker: string): CheckMemory {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    const isWhole = text.slice(0, end) === `${checker} ${hashText(body)}`
    return checkMemory(isWhole ? (JSON.parse(body) as Knowledge) : undefined)
  } catch {
    return checkMemory()
  }
}

/** Keeps what a check has found out, if there is anything new. */
export function writeMemory(file: string, checker: string, { known, next, parsed }: CheckMemory): void {
  const count = ({ files, pairs }: Knowledge) => Object.keys(files).length + Object.keys(pairs).length
  const isSame = (path: string) => next.pairs[path] === known.pairs[path]
  if (parsed.length === 0 && count(known) === count(next) && Object.keys(next.pairs).every(isSame)) return
  const body = JSON.stringify(next)
  mkdirSync(path.dirname(file), { recursive: true })
  const partial = `${file}.${process.pid}`
  try {
    writeFileSync(partial, `${checker} ${hashText(body)}\n${body}`)
    renameSync(partial, file)
  } finally {
    rmSync(partial, { force: true })
  }
}
