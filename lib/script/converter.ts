import { type Script } from './alphabet'
import { convertJoined, type Engine } from './block'
import { analyseChunk, type Plan } from './chunk'
import { Glossary } from './glossary'
import { repairLookAlikes } from './look-alikes'
import { toLatin } from './to-latin'
import type { BlockOptions, Converter, ConverterOptions, TextRun } from './types'
import { analyseWord, type Word } from './word'

const CACHE_LIMIT = 250_000

/** Remembers results for short texts; starts anew when full, so that memory stays bounded. */
function remember<T>(compute: (text: string) => T): (text: string) => T {
  let cache = new Map<string, T>()
  return (text) => {
    const known = cache.get(text)
    if (known !== undefined) return known
    const value = compute(text)
    if (text.length > 250) return value
    if (cache.size >= CACHE_LIMIT) cache = new Map()
    cache.set(text, value)
    return value
  }
}

function createEngine(options: ConverterOptions): Engine {
  const settings = { lexicon: options.lexicon, keepAcronyms: options.acronyms === 'keep' }
  const word = remember<Word>((text) => analyseWord(text, options.lexicon))
  const plan = remember<Plan>((text) => analyseChunk(text, settings, word))
  return { ...settings, plan }
}

/** Paragraphs at the even places, the empty lines between them at the odd ones. */
const toParagraphs = (text: string): string[] => (text.includes('\n') ? text.split(/(\n\s*\n)/) : [text])

/** Glossaries by an article's own list of Latin words, so that each is prepared once. */
function glossaryCache(options: ConverterOptions): (keepLatin: readonly string[]) => Glossary {
  const known = new Map<string, Glossary>()
  return (keepLatin) => {
    const key = keepLatin.join('\n')
    const glossary = known.get(key) ?? new Glossary(options.glossary ?? [], keepLatin)
    if (known.size > 1000) known.clear()
    known.set(key, glossary)
    return glossary
  }
}

/**
 * A converter with the given word lists; it remembers the words it has seen, so make one per process.
 * @example createConverter().toCyrillic('Ljubav, www.kirs.gov.rs') // 'Љубав, www.kirs.gov.rs'
 */
export function createConverter(options: ConverterOptions = {}): Converter {
  const engine = createEngine(options)
  const glossaryFor = glossaryCache(options)
  const convertBlock = (runs: readonly TextRun[], to: Script, block: BlockOptions = {}) => {
    if (to === 'Cyrl') return convertJoined(runs, engine, glossaryFor(block.keepLatin ?? []), block)
    return {
      texts: runs.map((run) => (run.keep ? run.text : toLatin(repairLookAlikes(run.text)))),
      decisions: [],
    }
  }
  return {
    convertBlock,
    // One paragraph at a time: an empty line ends every context, and memory stays small.
    toCyrillic: (text) =>
      toParagraphs(text)
        .map((part, index) => (index % 2 ? part : (convertBlock([{ text: part }], 'Cyrl').texts[0] ?? part)))
        .join(''),
    toLatin: (text) => toLatin(repairLookAlikes(text)),
  }
}
