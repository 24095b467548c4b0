/* What an earlier check found out about Markdown files, so that a file that has not changed is not parsed again. Kept is
 * what the file's own text decides; everything that other files, the clock or public/ decide is asked again each time. */
import { rememberReferences, type Reference } from './body-references'
import { parseBody } from './body'
import { placeInFolder, type ContentFile } from './content-files'
import type { Fault, SourceText } from './fault'
import { splitFrontMatter } from './front-matter'
import { parseYaml } from './yaml-text'
import { hashText } from '../fingerprint'

/** A file without errors as it was found; plain JSON. */
export interface KnownFile {
  /** Hash of its text and of how it is looked at. */
  hash: string
  /** Its own doubts; a file with errors is not known. */
  warnings: Fault[]
  /** Value of the front matter, which fits the schema. */
  value: unknown
  references: Reference[]
}

/** What a translation and its original gave, by the hash of both. */
export interface KnownPair {
  hash: string
  faults: Fault[]
}

/** Everything known, as it is kept between checks. */
export interface Knowledge {
  /** By path below the content folder. */
  files: Record<string, KnownFile>
  /** By the translation's path. */
  pairs: Record<string, KnownPair>
}

/** What is known while a check runs. Knowledge must come from the same code with the same tables (`site.yaml`,
 *  `recnik.yaml`); who keeps it sees to that. */
export interface CheckMemory {
  readonly known: Knowledge
  /** What this check has seen: the knowledge of the next one. Files that are gone are not in it. */
  readonly next: Knowledge
  /** Files that had to be parsed. */
  readonly parsed: string[]
}

/** A memory that begins with what is known. */
export function checkMemory(known: Knowledge = { files: {}, pairs: {} }): CheckMemory {
  return { known, next: { files: {}, pairs: {} }, parsed: [] }
}

/** Hash of a file's text and of whether it is taken over as it is written. */
export const fileHash = (source: SourceText, asWritten: boolean): string =>
  `${hashText(source.text)}${asWritten ? '!' : ''}`

/** A known file with its own faults, as parsing it would give it; undefined when it is not known in this form. */
export function recallFile(
  memory: CheckMemory,
  source: SourceText,
  hash: string,
): { file: ContentFile; faults: Fault[] } | undefined {
  const known = own(memory.known.files, source.path)
  const place = placeInFolder(source.path)
  const parts = splitFrontMatter(source)
  if (known?.hash !== hash || !place || 'code' in parts) return undefined
  memory.next.files[source.path] = known
  const { yamlStart, yamlEnd, bodyStart } = parts
  const file: ContentFile = {
    ...place,
    source,
    hash,
    data: {
      source,
      start: yamlStart,
      value: known.value,
      // Places are asked for only when there is a fault to report.
      get document() {
        const { part } = parseYaml(source, yamlStart, yamlEnd)
        if (!part) throw new Error(`${source.path} was known as a file without errors and is none.`)
        return part.document
      },
    },
    body: {
      start: bodyStart,
      text: source.text.slice(bodyStart),
      get tree() {
        return parseBody(source, bodyStart).body.tree
      },
    },
  }
  rememberReferences(file, known.references)
  return { file, faults: known.warnings }
}

/** Keeps a file that has no errors. */
export function keepFile(
  memory: CheckMemory,
  file: ContentFile,
  hash: string,
  faults: readonly Fault[],
  references: Reference[],
): void {
  if (faults.some(({ severity }) => severity === 'error')) return
  memory.next.files[file.source.path] = { hash, warnings: [...faults], value: file.data?.value, references }
}

/** Faults of a translation beside its original: known ones, or those that `find` finds. */
export function pairFaults(
  memory: CheckMemory | undefined,
  translation: ContentFile,
  original: ContentFile,
  find: () => Fault[],
): Fault[] {
  if (!memory || translation.hash === undefined || original.hash === undefined) return find()
  const { path } = translation.source
  const hash = `${translation.hash} ${original.hash} ${original.source.path}`
  const known = own(memory.known.pairs, path)
  const pair = known?.hash === hash ? known : { hash, faults: find() }
  memory.next.pairs[path] = pair
  return pair.faults
}

const own = <T>(table: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
