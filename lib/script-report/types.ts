/** Why a decision was taken: the engine's rules and `guessed`, which the report adds (see `rules.ts`). */
export type RuleName = string

/** A place in a source file, as editors count: line and column from 1, the column in UTF-16 units. */
export interface Place {
  /** Path below the folder the report was asked for, e.g. `articles/2024/poseta.md`. */
  file: string
  line: number
  column: number
}

/** One decision of the converter at one place. */
export interface PlacedDecision extends Place {
  rule: RuleName
  /** The word or phrase as written. */
  source: string
  /** What stands on the Cyrillic page. */
  result: string
  certainty: 'sure' | 'doubt'
  /** The sentence around it, shortened; the word itself is `sentence.slice(...wordAt)`. */
  sentence: string
  wordAt: [number, number]
}

/** All places of one word with one result by one rule. */
export interface DecisionGroup {
  source: string
  result: string
  rule: RuleName
  certainty: 'sure' | 'doubt'
  /** A person has looked at every one of its places and found the result right. */
  confirmed: boolean
  /** Number of places. */
  count: number
  /** The places, in the order of the files. */
  places: PlacedDecision[]
}

/** What the converter decided over a whole content folder. */
export interface ScriptReport {
  /** Doubts first, then by rule and word. */
  groups: DecisionGroup[]
  words: {
    /** Words of all Serbian texts. */
    total: number
    /** Words of the texts written in Latin, the only ones that need decisions. */
    latin: number
  }
  /** Number of source files read. */
  files: number
  /** Files that could not be read; the content check says why. */
  unreadable: string[]
}
