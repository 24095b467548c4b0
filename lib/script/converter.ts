import { CYRILLIC_OF, DIGRAPHS, type Script } from './alphabet'
import { toLatin } from './to-latin'
import type { BlockOptions, Converter, ConverterOptions, Decision, TextRun } from './types'

const SHAPE =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s<>"„“”]+|[\w.+-]+@[\w-]+\.[\w.-]*\w|(?<![\p{L}\d])[@#]\w+|\b[\w-]+(?:\.[\w-]+)*\.(?:rs|com|org|net|eu|gov|edu|info|pdf|docx?|xlsx?|jpe?g|png|zip|html?)\b|(?<=\d[\s\u00a0]?)(?:kg|km|cm|mm|m|kWh|MWh|GWh|kW|MW|GW|ha|mg|ml|l|kV|Hz|kHz|MHz|GHz|MB|GB|TB)(?![\p{L}])|\b(?:EUR|RSD|USD|CHF|COVID|CARITAS|OFII|ISO|PDF|UNHCR)\b|\b[XVI]{2,}\b|\b\w*[qwxyQWXY]\w*\b|\b[A-Za-z]+\d\w*\b/giu
const WORD = /[\p{L}\u00ad\u0300-\u036f]+/gu

function spell(word: string): string {
  return word.replace(/lj|nj|dž|./gisu, (part) => DIGRAPHS.get(part) ?? CYRILLIC_OF.get(part) ?? part)
}

function cyrillicOf(text: string, kept: readonly string[]): string {
  const words = new Set(kept)
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(SHAPE)) {
    parts.push(text.slice(from, match.index), match[0])
    from = match.index + match[0].length
  }
  parts.push(text.slice(from))
  return parts
    .map((part, index) =>
      index % 2 ? part : part.replace(WORD, (word) => (words.has(word) ? word : spell(word))),
    )
    .join('')
}

/**
 * A converter with the given word lists.
 * @example createConverter().toCyrillic('Ljubav, www.kirs.gov.rs') // 'Љубав, www.kirs.gov.rs'
 */
export function createConverter(options: ConverterOptions = {}): Converter {
  const glossary = (options.glossary ?? []).map((entry) => entry.latin)
  const convertBlock = (runs: readonly TextRun[], to: Script, block: BlockOptions = {}) => {
    const kept = [...glossary, ...(block.keepLatin ?? [])]
    const convert = (run: TextRun): string => {
      if (run.keep) return run.text
      if (to === 'Latn') return toLatin(run.text)
      if (run.force) return spell(run.text)
      return block.source === 'Cyrl' ? run.text : cyrillicOf(run.text, kept)
    }
    return { texts: runs.map(convert), decisions: [] as Decision[] }
  }
  return {
    convertBlock,
    toCyrillic: (text) => cyrillicOf(text, glossary),
    toLatin,
  }
}
