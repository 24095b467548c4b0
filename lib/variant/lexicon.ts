import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import type { Lexicon } from '../script'

let words: ReadonlySet<string> | undefined

function readWords(): ReadonlySet<string> {
  const require = createRequire(join(process.cwd(), 'package.json'))
  const file = join(dirname(require.resolve('dictionary-sr/package.json')), 'index.dic')
  return new Set(readFileSync(file, 'utf8').split('\n'))
}

/**
 * The word forms of npm `dictionary-sr` (Cyrillic, 264,000), read at the first question and kept. Build time only.
 * @throws When the package is not installed.
 */
export const serbianLexicon: Lexicon = {
  has(word) {
    words ??= readWords()
    return words.has(word)
  },
}
