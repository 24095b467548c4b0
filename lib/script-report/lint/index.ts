/** Lint of what is typed: see lint-text.ts for the rules, lint-source.ts for files. */
export type { Finding, LintRule } from './finding'
export { fixText } from './fix-text'
export { lintSource, type SourceOptions } from './lint-source'
export { lintText, type LintOptions } from './lint-text'
