/** Names of the lint's rules. */
export type LintRule =
  | 'look-alike'
  | 'look-alike-word'
  | 'mixed-scripts'
  | 'eth'
  | 'digraph-letter'
  | 'decomposed'
  | 'entity'
  | 'odd-quotes'
  | 'double-space'
  | 'hard-space'
  | 'tab'
  | 'invisible'
  | 'soft-hyphen'
  | 'no-diacritics'

/** What a rule says of one stretch of a text. Offsets and lengths in UTF-16 units. */
export interface Spot {
  rule: LintRule
  severity: 'error' | 'warning' | 'info'
  offset: number
  length: number
  /** What is wrong and what to do, Serbian Cyrillic. */
  message: string
  /** What to put in its place; only where that is always right. */
  fix?: string
}

/** A spot with its place as editors count: line and column from 1. */
export interface Finding extends Spot {
  line: number
  column: number
}

/** What the rules may know of a text. */
export interface TextKind {
  /** Script the text is written in. */
  script: 'Cyrl' | 'Latn'
  /** Some rules hold only for Serbian. */
  language: 'sr' | 'en'
}

/** Stands for every character that is not text for readers: no letter, no space, in no rule. */
export const MASK = '\uFFFC'
