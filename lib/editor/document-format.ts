/* How the editor's program reads and writes the files: through the one writer, which needs the old text. */
import { documentFields, type DocumentKind } from '../content/fields'
import type { FieldTable } from '../content/field-types'
import { sourceText, type Fault, type SourceText } from '../content/check/fault'
import { splitFrontMatter } from '../content/check/front-matter'
import { placeInFolder } from '../content/check/place-in-folder'
import { faultMessage } from '../content/check/report'
import { parseYaml } from '../content/check/yaml-text'
import { editDocument, newDocument } from '../content/write/write-document'
import { articlePath, standingPath } from '../url/paths'

/** Name of the value in which the program carries a file's path and text around; no field has it. */
export const SOURCE = '__izvor'

/** A file as it was read or last written. */
export interface DocumentSource {
  /** Path below the content folder; empty for a file that is not there yet. */
  path: string
  text: string
}

/** Values of a form, the body among them. */
export type FormValues = Record<string, unknown>

/** Numbers that articles have, by path, as far as files were read. */
const numbers = new Map<string, number>()

/**
 * What a form shows of a file.
 * @param path below the content folder, e.g. `articles/2024/poseta.md`
 * @throws {Error} in Serbian, with the line, when the front matter cannot be read
 */
export function readDocument(text: string, path: string): FormValues | undefined {
  const place = placeInFolder(path)
  if (!place) return undefined
  const source = sourceText(path, text)
  const parts = splitFrontMatter(source)
  if ('code' in parts) throw unreadable(source, [parts])
  const { part, faults } = parseYaml(source, parts.yamlStart, parts.yamlEnd)
  if (!part) throw unreadable(source, faults)
  const fields = part.value as FormValues | null
  if (place.kind === 'Article' && typeof fields?.id === 'number') numbers.set(path, fields.id)
  return { ...fields, body: text.slice(parts.bodyStart).trim(), [SOURCE]: packed({ path, text }) }
}

function unreadable({ path }: SourceText, faults: readonly Fault[]): Error {
  const [fault] = faults
  return new Error(fault ? `${path}:${fault.line}: ${faultMessage(fault)}` : path)
}

/** Text of a file with the values of a form; of a new file where none was read. */
export function writeDocument(values: FormValues, kind: DocumentKind): string {
  const { body, [SOURCE]: carried, ...fields } = values
  const source = unpacked(carried)
  const table: FieldTable = documentFields[kind]
  const document = { fields, body: typeof body === 'string' ? body : '' }
  return source?.text ? editDocument(source.text, document, table) : newDocument(document, table)
}

/** The kind of file that values of a form belong to; a translation has neither a day nor a number. */
export function kindOfValues(values: FormValues, collection: 'vesti' | 'strane'): DocumentKind {
  const path = unpacked(values[SOURCE])?.path
  const known = path ? placeInFolder(path)?.kind : undefined
  if (known) return known
  return collection === 'strane' ? 'Page' : values.date || values.category ? 'Article' : 'Translation'
}

/** The file's name that values of a form were read from, which is part of its address; undefined for a new item. */
export function slugOfValues(values: FormValues): string | undefined {
  const path = unpacked(values[SOURCE])?.path
  return path ? placeInFolder(path)?.slug : undefined
}

/** The number of the next new article: one more than the highest of all that were read. */
export function nextNumber(): number {
  return Math.max(0, ...numbers.values()) + 1
}

/**
 * Values on their way to a file: a new article gets its number, one under another name keeps its old address, and the
 * text that is about to be written goes along for the next change.
 * @param path where the file will be, below the content folder
 */
export function prepared(values: FormValues, path: string, collection: 'vesti' | 'strane'): FormValues {
  const kind = kindOfValues(values, collection)
  const ready = { ...values }
  if (kind === 'Article' && !ready.id) ready.id = nextNumber()
  const old = unpacked(values[SOURCE])
  if (old?.path && old.path !== path && (kind === 'Article' || kind === 'Page'))
    ready.aliases = withAlias(ready, old.path)
  const text = writeDocument(ready, kind)
  if (kind === 'Article') {
    if (old) numbers.delete(old.path)
    numbers.set(path, Number(ready.id))
  }
  return { ...ready, [SOURCE]: packed({ path, text }) }
}

/** One old address counts for every script and language. */
function withAlias(values: FormValues, oldPath: string): string[] {
  const place = placeInFolder(oldPath)
  const aliases = Array.isArray(values.aliases) ? values.aliases.map(String) : []
  if (!place) return aliases
  const isArticle = place.kind === 'Article'
  const address = isArticle
    ? articlePath('sr-Cyrl', { slug: place.slug, id: Number(values.id) })
    : standingPath('sr-Cyrl', place.slug)
  return [...new Set([...aliases, address.replace(/\/$/, '')])]
}

/** The program trims texts: quotes around it keep every space of the file. */
function packed(source: DocumentSource): string {
  return JSON.stringify(source)
}

function unpacked(carried: unknown): DocumentSource | undefined {
  try {
    return typeof carried === 'string' ? (JSON.parse(carried) as DocumentSource) : undefined
  } catch {
    return undefined
  }
}
