import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import type { Lexicon } from '../script'

let words: ReadonlySet<string> | undefined

/** The dictionary's first line says how many entries follow. */
function readWords(): ReadonlySet<string> {
  try {
    const require = createRequire(join(process.cwd(), 'package.json'))
    const file = join(dirname(require.resolve('dictionary-sr/package.json')), 'index.dic')
    const lines = readFileSync(file, 'utf8').split('\n')
    if (lines.at(-1) === '' && lines.length - 2 >= Number(lines[0])) return new Set(lines)
  } catch {
    // Said below.
  }
  const message =
    'The dictionary of Serbian word forms (node_modules/dictionary-sr) is missing or not whole. Install it: npm ci --ignore-scripts'
  throw Object.assign(new Error(message), { code: 'NO_DICTIONARY' })
}

/**
 * The word forms of npm `dictionary-sr` (Cyrillic, 264,000), read at the first question and kept. Build time only.
 * @throws Error when the package is not installed or its file is cut off.
 */
export const serbianLexicon: Lexicon = {
  has(word) {
    words ??= readWords()
    return words.has(word)
  },
}
