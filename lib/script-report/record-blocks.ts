import type { BlockOptions, Converter, Decision, TextRun } from '@/lib/script'

/** One block as the converter was given it, and what it decided. */
export interface Block {
  runs: readonly TextRun[]
  options: BlockOptions
  decisions: readonly Decision[]
  /** The runs in Cyrillic. */
  texts: readonly string[]
}

/**
 * A converter that does what the given one does and tells of each block turned into Cyrillic. A decision names its run
 * only by number; with the runs at hand the report can say where in the file it was taken.
 */
export function recordingConverter(converter: Converter, onBlock: (block: Block) => void): Converter {
  return {
    ...converter,
    convertBlock(runs, to, options = {}) {
      const result = converter.convertBlock(runs, to, options)
      if (to === 'Cyrl') onBlock({ runs, options, decisions: result.decisions, texts: result.texts })
      return result
    },
  }
}
