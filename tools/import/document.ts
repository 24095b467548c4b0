import { Document, isSeq } from 'yaml'
import type { FoundPicture } from './item'
import type { NewItem } from './plan'

/** Lists of short texts stand in one line, as editors write them. */
const IN_ONE_LINE = new Set(['tags', 'aliases'])

/** A Markdown file: front matter in the order of the given entries, a blank line, the text. */
export function markdownFile(fields: Record<string, unknown>, body: string): string {
  const document = new Document(fields)
  for (const name of IN_ONE_LINE) {
    const value = document.get(name)
    if (isSeq(value)) value.flow = true
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return `---\n${yaml}---\n\n${body.trim()}\n`
}

/** The source file of a new article.
 *  @param pictures where the pictures of the text went */
export function articleFile(planned: NewItem, pictures: ReadonlyMap<FoundPicture, string>): string {
  const { item, date, id, summary, category, aliases } = planned
  const { source } = item
  return markdownFile(
    {
      title: source.title.replace(/\.$/, ''),
      date,
      id,
      summary,
      category,
      ...(source.tags.length > 0 ? { tags: [...new Set(source.tags)].slice(0, 20) } : {}),
      ...(source.draft ? { draft: true } : {}),
      ...(aliases.length > 0 ? { aliases } : {}),
    },
    withPictures(source.body, pictures),
  )
}

/** The translation beside it. */
export function translationFile(
  planned: NewItem,
  pictures: ReadonlyMap<FoundPicture, string>,
): string | undefined {
  const { english } = planned.item
  if (!english) return undefined
  const summary = english.summary ?? english.body.split(/\n\s*\n/)[0] ?? english.title
  return markdownFile(
    { title: english.title.replace(/\.$/, ''), summary: summary.replace(/\s+/g, ' ').slice(0, 300).trim() },
    withPictures(english.body, pictures),
  )
}

function withPictures(body: string, pictures: ReadonlyMap<FoundPicture, string>): string {
  let text = body
  for (const [{ src }, to] of pictures) text = text.replaceAll(`](${src}`, `](${to}`)
  return text
}
