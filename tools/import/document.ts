import { documentFields } from '@/lib/content/fields'
import { newDocument } from '@/lib/content/write/write-document'
import type { KeptPictures } from './pictures'
import type { NewItem } from './plan'

/** The source file of a new article.
 *  @param pictures where the pictures of the text went */
export function articleFile(planned: NewItem, pictures: KeptPictures['addresses']): string {
  const { item, date, id, summary, category, aliases } = planned
  const { source } = item
  const fields = {
    title: source.title.replace(/\.$/, ''),
    date,
    id,
    summary,
    category,
    tags: [...new Set(source.tags)].slice(0, 20),
    draft: source.draft,
    aliases,
  }
  return newDocument({ fields, body: withPictures(source.body, pictures) }, documentFields.Article)
}

/** The translation beside it. */
export function translationFile(planned: NewItem, pictures: KeptPictures['addresses']): string | undefined {
  const { english } = planned.item
  if (!english) return undefined
  const summary = english.summary ?? english.body.split(/\n\s*\n/)[0] ?? english.title
  const fields = {
    title: english.title.replace(/\.$/, ''),
    summary: summary.replace(/\s+/g, ' ').slice(0, 300).trim(),
  }
  return newDocument({ fields, body: withPictures(english.body, pictures) }, documentFields.Translation)
}

/** A picture that could not be kept leaves no hole in the text. */
function withPictures(body: string, pictures: KeptPictures['addresses']): string {
  let text = body
  for (const [{ src }, to] of pictures)
    text = to === undefined ? withoutPicture(text, src) : text.replaceAll(`](${src}`, `](${to}`)
  return text
}

function withoutPicture(text: string, src: string): string {
  return text
    .replace(/!\[[^\]]*\]\(([^)\s]*)[^)]*\)/g, (picture, address: string) => (address === src ? '' : picture))
    .replace(/\n{3,}/g, '\n\n')
}
