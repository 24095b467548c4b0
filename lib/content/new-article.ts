/* Templates of new files: the fields that must be filled in, in the order of the field table. */
import { stringify } from 'yaml'
import { documentFields } from './fields'
import type { FieldTable } from './field-types'

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
  const known: Record<string, string> = {
    title: scalar(title),
    date,
    id: String(id),
    category: `# ${categories.join(', ')}`,
    draft: 'true',
  }
  const names = [...requiredNames(documentFields.Article), 'draft']
  return frontMatter(names.map((name) => [name, known[name] ?? '']))
}

/** Text of a new translation's file.
 *  @param version of the Serbian text, for `translatedFrom`
 *  @param tags of the original, in a comment, because the translated ones stand in the same order */
export function translationTemplate(version: string, tags: readonly string[], hasImage: boolean): string {
  const fields: [string, string][] = requiredNames(documentFields.Translation).map((name) => [name, ''])
  if (hasImage) fields.push(['imageAlt', ''])
  if (tags.length > 0) fields.push(['tags', `# ${tags.join(', ')}`])
  fields.push(['translatedFrom', version])
  return frontMatter(fields)
}

function requiredNames(table: FieldTable): string[] {
  return Object.keys(table).filter((name) => table[name]?.required)
}

function frontMatter(fields: readonly (readonly [string, string])[]): string {
  return `---\n${fields.map(([name, value]) => `${name}: ${value}`.trimEnd()).join('\n')}\n---\n\n`
}

/** A text as a YAML value, under quotes only where it must be. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd()
}
