import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort()
}

/** Paths that two folders do not have alike: a file that only one has, or other bytes; empty when they are the same. */
export function treeDifferences(one: string, other: string): string[] {
  const [left, right] = [new Set(filesBelow(one)), new Set(filesBelow(other))]
  const alone = [...left, ...right].filter((file) => left.has(file) !== right.has(file))
  const both = [...left].filter((file) => right.has(file))
  const differ = both.filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))))
  return [...alone, ...differ].sort()
}
