/* The one writer of Markdown files: what the editor saves, what `npm run new` makes, what `--fix` mends. */
import { sourceText } from '../check/fault'
import { splitFrontMatter } from '../check/front-matter'
import type { FieldTable } from '../field-types'
import { editBody } from './edit-body'
import { editYaml } from './edit-yaml'

/** What a file is to say. */
export interface DocumentValues {
  /** Values of the front matter; names that the table does not know are ignored. */
  fields: Readonly<Record<string, unknown>>
  /** Markdown below the front matter. */
  body: string
}

/**
 * Text of a new file, in the canonical form.
 * @example newDocument({ fields: { title: 'Посета' }, body: 'Текст.' }, table) // '---\ntitle: Посета\n---\n\nТекст.\n'
 */
export function newDocument({ fields, body }: DocumentValues, table: FieldTable): string {
  const text = body.replace(/\r\n?/g, '\n').trim()
  return `---\n${editYaml('', fields, table)}---\n${text === '' ? '' : `\n${text}\n`}`
}

/**
 * A file's text with other values: only the lines that say something else are other lines. Comments, quotes, the order
 * of the fields, unknown fields, line ends and empty lines stay as whoever wrote them wrote them.
 * @throws {Error} when the file has no front matter that could be changed
 */
export function editDocument(text: string, { fields, body }: DocumentValues, table: FieldTable): string {
  const parts = splitFrontMatter(sourceText('', text))
  if ('code' in parts) throw new Error(`Заглавље датотеке није исправно (${parts.code}).`)
  const { yamlStart, yamlEnd, bodyStart } = parts
  const yaml = editYaml(text.slice(yamlStart, yamlEnd), fields, table)
  return (
    text.slice(0, yamlStart) + yaml + text.slice(yamlEnd, bodyStart) + editBody(text.slice(bodyStart), body)
  )
}
