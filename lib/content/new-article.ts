/* Templates of new files: the fields that must be filled in, in the order of the field table. */
import { documentFields } from './fields'
import type { FieldTable } from './field-types'
import { newDocument } from './write/write-document'

/** What is known of a new article before its text. */
export interface NewArticle {
  title: string
  /** `YYYY-MM-DD` */
  date: string
  id: number
  /** Keys to choose from; they stand in a comment. */
  categories: readonly string[]
}

/** Text of a new article's file: a draft whose empty fields the content check asks for.
 *  @example articleTemplate({ title: 'Посета', date: '2024-03-26', id: 5, categories: ['posete'] }) */
export function articleTemplate({ title, date, id, categories }: NewArticle): string {
  const fields = { title, date, id, draft: true }
  const blanks = blanksOf(documentFields.Article, fields)
  return template(fields, documentFields.Article, { ...blanks, category: categories.join(', ') })
}

/** Text of a new translation's file.
 *  @param version of the Serbian text, for `translatedFrom`
 *  @param tags of the original, in a comment, because the translated ones stand in the same order */
export function translationTemplate(version: string, tags: readonly string[], hasImage: boolean): string {
  const fields = { translatedFrom: version }
  return template(fields, documentFields.Translation, {
    ...blanksOf(documentFields.Translation, fields),
    ...(hasImage ? { imageAlt: '' } : {}),
    ...(tags.length > 0 ? { tags: tags.join(', ') } : {}),
  })
}

/** Required fields without a value. */
function blanksOf(table: FieldTable, known: object): Record<string, string> {
  const names = Object.keys(table).filter((name) => table[name]?.required && !(name in known))
  return Object.fromEntries(names.map((name) => [name, '']))
}

/** Below the front matter an empty line waits for the text. */
function template(
  fields: Readonly<Record<string, unknown>>,
  table: FieldTable,
  blanks: Readonly<Record<string, string>>,
): string {
  return `${newDocument({ fields, body: '' }, table, blanks)}\n`
}
