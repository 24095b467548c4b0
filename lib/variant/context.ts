import type { Converter, Decision, Script } from '../script'

/** How one document is turned into a script. */
export interface VariantContext {
  /** Script the document was written in (see `detectScript`); without it each block is judged by its majority. */
  source?: Script
  converter: Converter
  /** Words and phrases of this document that stay Latin (`latinWords` of an article). */
  keepLatin?: readonly string[]
  /** Called with each non-trivial decision. */
  onDecision?: (decision: Decision) => void
}
