import { createConverter, type Converter, type GlossaryEntry, type Lexicon } from '../script'
import { serbianLexicon } from './lexicon'

/** What the site's converter is made of. */
export interface SiteConverterOptions {
  glossary: readonly GlossaryEntry[]
  /** Default: `dictionary-sr`, read when the first Latin source needs it; `null` for none. */
  lexicon?: Lexicon | null
}

/** The converter of the whole site: make one per process, it remembers every word it has seen. */
export function createSiteConverter({ glossary, lexicon = serbianLexicon }: SiteConverterOptions): Converter {
  return createConverter({ glossary, ...(lexicon ? { lexicon } : {}) })
}
