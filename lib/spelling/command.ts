import { parseArgs } from 'node:util'
import { contentFolder } from '@/lib/content/folder'
import { createConverter, toLatin } from '@/lib/script'
import type { Streams } from '@/lib/script-report/command'
import { readDocuments } from '@/lib/script-report/source-documents'
import { getGlossary } from '@/lib/site'
import { createSiteConverter } from '@/lib/variant'
import { doubtfulWords, type DoubtfulWord } from './doubtful-words'
import { createSpeller, type Speller } from './speller'
import { readWordList, wordListFile } from './word-list'

/** The command `spelling`: advice only, so the exit code is 0 whatever is found and 2 for wrong use.
 *  Arguments are parts of paths; without any, every Serbian text is read. */
export function runSpelling(args: string[], { stdout, stderr }: Streams): number {
  let latin: boolean
  let wanted: string[]
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { latin: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    latin = values.latin
    wanted = positionals
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
  const folder = contentFolder()
  const speller = createSpeller(readWordList(folder))
  const converter = createSiteConverter({ glossary: getGlossary() })
  const documents = readDocuments(folder).documents.filter(
    ({ source }) => source.path.endsWith('.md') && isWanted(source.path, wanted),
  )
  const found = documents.flatMap((document) => doubtfulWords(document, converter, speller))
  const say = latin ? toLatin : (text: string) => text
  for (const line of lines(found, speller, say)) stdout.write(`${line}\n`)
  const advice =
    found.length === 0
      ? 'Нема речи које речник не познаје.'
      : `Речи које речник не познаје: ${found.length}. Исправите грешке, а имена и стручне речи додајте у ${wordListFile}.`
  stdout.write(`${say(advice)}\n`)
  return 0
}

function isWanted(path: string, wanted: readonly string[]): boolean {
  return (
    wanted.length === 0 ||
    wanted.some((part) => part.replaceAll('\\', '/').endsWith(path) || path.includes(part))
  )
}

function lines(found: readonly DoubtfulWord[], speller: Speller, say: (text: string) => string): string[] {
  const { toCyrillic } = createConverter()
  const suggestions = new Map<string, string[]>()
  return found.map(({ file, line, column, word }) => {
    const isLatin = toLatin(word) === word
    const known = suggestions.get(word) ?? speller.suggest(isLatin ? toCyrillic(word) : word)
    suggestions.set(word, known)
    const near = known.map((one) => (isLatin ? toLatin(one) : one)).join(', ')
    const advice = near === '' ? '' : say(` Можда: ${near}?`)
    return `${file}:${line}:${column}  ${say('реч')} „${word}” ${say('није у речнику.')}${advice}`
  })
}
