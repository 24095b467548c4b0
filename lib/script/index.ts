/** Serbian script conversion: pure, no dependencies; see README.md beside this file. */
export type { Script } from './alphabet'
export { toLatin } from './to-latin'
export { checkGlossary, type GlossaryConflict } from './check-glossary'
export { createConverter } from './converter'
export { countLetters, detectScript, type Detected } from './detect'
export { slugify } from './slug'
export type {
  BlockOptions,
  Converter,
  ConverterOptions,
  Decision,
  GlossaryEntry,
  Lexicon,
  TextRun,
} from './types'
