/* The project's own word list: names and terms that no dictionary has. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createConverter } from '@/lib/script'

/** File of the project's words, below the content folder. */
export const wordListFile = 'reci.txt'

/** The project's words in small Cyrillic letters; lines that begin with # are remarks. A missing file is an empty list. */
export function readWordList(contentFolder: string): string[] {
  const file = path.join(contentFolder, wordListFile)
  if (!existsSync(file)) return []
  const { toCyrillic } = createConverter()
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((word) => toCyrillic(word).toLowerCase())
}
