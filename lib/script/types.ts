/** A word list asked for one Cyrillic word in small letters (proper names with a capital). */
export interface Lexicon {
  has(word: string): boolean
}

/** One entry of the site glossary: a word or phrase that stays Latin, or has its own Cyrillic form. */
export interface GlossaryEntry {
  /** The word or phrase as written in Latin. */
  latin: string
  /** Its Cyrillic form; without it the entry stays Latin. */
  cyrillic?: string
  /** Why the entry is there; for people. */
  note?: string
}

/** Part of a block between two inline tags. `keep`: code and the like, given as context, returned as is. */
export interface TextRun {
  text: string
  keep?: boolean
  /** Serbian whatever it looks like: converted letter by letter (the mark `[Save](cir:)`). */
  force?: boolean
}

/** One non-trivial decision: `start`–`end` are UTF-16 offsets in the text of run number `run`. */
export interface Decision {
  /** Name of the rule, e.g. `foreign-letter`, `roman`, `digraph`, `acronym-kept`; docs/script.md lists them. */
  rule: string
  source: string
  result: string
  run: number
  start: number
  end: number
  certainty: 'sure' | 'doubt'
}

/** How a converter is set up; everything is optional, the engine works without any of it. */
export interface ConverterOptions {
  lexicon?: Lexicon
  glossary?: readonly GlossaryEntry[]
  /** House style for all-capital acronyms: `convert` (ИОМ, ЕУ; the default) or `keep` (IOM, EU). */
  acronyms?: 'convert' | 'keep'
}

/** Settings of one block. */
export interface BlockOptions {
  /** Words and phrases of this text that stay Latin. */
  keepLatin?: readonly string[]
  /** Script the text was written in; Latin words of a Cyrillic source are left as they are. Default: by majority. */
  source?: 'Cyrl' | 'Latn'
}

/** Converts text between the scripts; keeps a cache of words, so keep one per build. */
export interface Converter {
  /** Serbian Latin text in Cyrillic; foreign words, addresses and codes stay as they are. */
  toCyrillic(text: string): string
  /** Serbian Cyrillic text in Latin, look-alike letters repaired. */
  toLatin(text: string): string
  /** One block of a document, cut into runs by inline markup; a word split between runs converts as one. */
  convertBlock(
    runs: readonly TextRun[],
    to: 'Cyrl' | 'Latn',
    options?: BlockOptions,
  ): { texts: string[]; decisions: Decision[] }
}
