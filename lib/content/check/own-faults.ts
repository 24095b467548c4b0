/* What a Markdown file's own text decides, whatever else is in the folder and whatever the time is. */
import { bodyReferences } from './body-references'
import { parseFile, type ContentFile } from './content-files'
import type { Fault, SourceText } from './fault'
import { fileHash, keepFile, recallFile, type CheckMemory } from './known-files'
import { bodyTextFaults } from './rules/body-text'
import { characterFaults } from './rules/characters'
import { chartFaults } from './rules/charts'
import { dateFaults } from './rules/dates'
import { htmlFaults } from './rules/html'
import { numberFaults } from './rules/numbers'
import { placeFaults } from './rules/place'
import { scriptFaults } from './rules/script'
import { tagFaults } from './rules/terms'
import { typingFaults } from './rules/typing'
import { writtenCharacterFaults } from './rules/written-characters'

/** Faults of one parsed file by the rules that look at nothing else. */
export function ownFaults(file: ContentFile): Fault[] {
  return [
    ...placeFaults(file),
    ...dateFaults(file),
    ...numberFaults(file),
    ...writtenCharacterFaults(file),
    ...tagFaults(file),
    ...bodyTextFaults(file),
    ...htmlFaults(file),
    ...chartFaults(file),
    ...scriptFaults(file),
  ]
}

/** A Markdown file with all its own faults: recalled when it is known, else parsed and kept. */
export function readFile(
  source: SourceText,
  asWritten: ReadonlySet<string>,
  memory: CheckMemory | undefined,
): { file?: ContentFile; faults: Fault[] } {
  const hash = memory ? fileHash(source, asWritten.has(source.path)) : undefined
  const known = memory && hash !== undefined ? recallFile(memory, source, hash) : undefined
  if (known) return known
  memory?.parsed.push(source.path)
  const parsed = parseFile(source)
  const file = parsed.file && { ...parsed.file, ...(hash === undefined ? {} : { hash }) }
  const faults = [
    ...characterFaults(source),
    ...typingFaults(source, asWritten),
    ...parsed.faults,
    ...(file ? ownFaults(file) : []),
  ]
  if (memory && file && hash !== undefined) keepFile(memory, file, hash, faults, bodyReferences(file))
  return { ...(file ? { file } : {}), faults }
}
