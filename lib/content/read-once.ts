import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { contentFolder } from './folder'

/** A getter that reads and parses a file of the content folder when it must: once per process in production, again
 *  after a change of the file in development. `parse` gets undefined when there is no such file. */
export function readOnce<T>(name: string, parse: (text: string | undefined, file: string) => T): () => T {
  let known: { file: string; stamp: number; value: T } | undefined
  return () => {
    const file = path.join(contentFolder(), name)
    if (known?.file === file && process.env.NODE_ENV === 'production') return known.value
    const stamp = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (known?.file !== file || known.stamp !== stamp) {
      known = { file, stamp, value: parse(stamp === 0 ? undefined : readFileSync(file, 'utf8'), file) }
    }
    return known.value
  }
}

/** What is thrown when a file of the content folder is wrong: each fault on its own line. */
export function wrongFile(file: string, faults: readonly string[]): Error {
  return new Error(`Датотека ${file} није исправна:\n${faults.join('\n')}`)
}
