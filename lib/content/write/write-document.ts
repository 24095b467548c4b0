/* The one writer of Markdown files: what the editor saves, `npm run new` and the import make, `--fix` mends. */
import { parse } from 'yaml'
import { sourceText } from '../check/fault'
import { splitFrontMatter } from '../check/front-matter'
import type { FieldTable } from '../field-types'
import { editBody } from './edit-body'
import { editYaml } from './edit-yaml'
import { blankField } from './render-yaml'

/** What a file is to say. */
export interface DocumentValues {
  /** Values of the front matter; names that the table does not know are ignored. */
  fields: Readonly<Record<string, unknown>>
  /** Markdown below the front matter. */
  body: string
}

/**
 * Text of a new file, in the canonical form.
 * @param blanks fields without a value that an editor is to fill in, each with a remark behind it or an empty text
 * @example newDocument({ fields: { title: 'Посета' }, body: 'Текст.' }, table) // '---\ntitle: Посета\n---\n\nТекст.\n'
 */
export function newDocument(
  { fields, body }: DocumentValues,
  table: FieldTable,
  blanks: Readonly<Record<string, string>> = {},
): string {
  const text = body.replace(/\r\n?/g, '\n').trim()
  const yaml = Object.entries(table).map(([name, field]) =>
    name in blanks
      ? blankField(name, blanks[name] ?? '')
      : editYaml('', { [name]: fields[name] }, { [name]: field }),
  )
  return `---\n${yaml.join('')}---\n${text === '' ? '' : `\n${text}\n`}`
}

/**
 * A file's text with other values: only the lines that say something else are other lines. Comments, quotes, the order
 * of the fields, unknown fields, line ends and empty lines stay as whoever wrote them wrote them.
 * @throws {Error} when the file has no front matter that could be changed
 */
export function editDocument(text: string, { fields, body }: DocumentValues, table: FieldTable): string {
  const { yamlStart, yamlEnd, bodyStart } = partsOf(text)
  const yaml = editYaml(text.slice(yamlStart, yamlEnd), fields, table)
  return (
    text.slice(0, yamlStart) + yaml + text.slice(yamlEnd, bodyStart) + editBody(text.slice(bodyStart), body)
  )
}

/**
 * A file's text with some fields set; all others, and the body, stay as they are.
 * @throws {Error} when the file has no front matter that could be changed
 * @example setFields('---\ntitle: А\n---\n', { draft: true }, table) // '---\ntitle: А\ndraft: true\n---\n'
 */
export function setFields(
  text: string,
  changes: Readonly<Record<string, unknown>>,
  table: FieldTable,
): string {
  const { yamlStart, yamlEnd } = partsOf(text)
  const yaml = text.slice(yamlStart, yamlEnd)
  const present = (parse(yaml) ?? {}) as Record<string, unknown>
  return text.slice(0, yamlStart) + editYaml(yaml, { ...present, ...changes }, table) + text.slice(yamlEnd)
}

function partsOf(text: string) {
  const parts = splitFrontMatter(sourceText('', text))
  if ('code' in parts) throw new Error(`Заглавље датотеке није исправно (${parts.code}).`)
  return parts
}
