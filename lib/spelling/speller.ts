import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import nspell from 'nspell'

/** What tells right words from doubtful ones. Words are Cyrillic. */
export interface Speller {
  knows(word: string): boolean
  /** Right words close to a doubtful one, the likeliest first; at most three. */
  suggest(word: string): string[]
}

/** Case endings of masculine nouns: the dictionary lists only some of the forms of rarer words. */
const CASE_ENDING = /(?<=[бвгдђжзјклљмнњпрстћфхцчџш])(?:а|у|ом|ем|е|и|има|ов[аеи]|овима)$/
/** What may follow the stem of a word of the project's list. */
const LONGEST_ENDING = 5

/** A speller of Serbian from npm `dictionary-sr` and the project's words. Reading the dictionary takes about a second.
 *  @param own words in small letters; their inflected forms are known too
 *  @throws Error when the dictionary is not installed */
export function createSpeller(own: readonly string[]): Speller {
  const require = createRequire(path.join(process.cwd(), 'package.json'))
  const folder = path.dirname(require.resolve('dictionary-sr/package.json'))
  const read = (name: string) => readFileSync(path.join(folder, name))
  const dictionary = nspell({ aff: read('index.aff'), dic: read('index.dic') })
  const stems = own.flatMap(stemsOf)
  const isOwn = (word: string) =>
    stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING)
  const inDictionary = (word: string) => dictionary.correct(word) || dictionary.correct(capitalised(word))
  const isInflected = (word: string) => CASE_ENDING.test(word) && inDictionary(word.replace(CASE_ENDING, ''))
  const knows = (word: string): boolean => {
    const small = word.toLowerCase()
    return isOwn(small) || inDictionary(small) || isInflected(small)
  }
  return {
    knows: (word) => knows(word) || (word.includes('-') && word.split('-').every((part) => knows(part))),
    suggest: (word) => dictionary.suggest(word.toLowerCase()).slice(0, 3),
  }
}

const SIBILANTS: Record<string, string> = { к: 'ц', г: 'з', х: 'с' }

/** What all forms of a word of the list begin with: повратник → повратник-, повратниц- (sibilarisation before и). */
function stemsOf(word: string): string[] {
  const stem = word.length > 3 ? word.replace(/(?:ти|[аеиоу])$/, '') : word
  const sibilant = SIBILANTS[stem.at(-1) ?? '']
  return sibilant ? [stem, stem.slice(0, -1) + sibilant] : [stem]
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
