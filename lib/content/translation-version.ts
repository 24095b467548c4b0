/* Which Serbian text a translation was made from: a short hash of what a translator reads. */
import { createHash } from 'node:crypto'
import { toLatin } from '@/lib/script'

/** What a translator translates, as the editor wrote it. */
export interface TranslatedTexts {
  title?: string | undefined
  summary?: string | undefined
  imageAlt?: string | undefined
  imageCaption?: string | undefined
  body: string
}

/** The texts of a compiled Serbian document that a translator translates. */
export function translatedTexts(source: {
  title: string
  summary: string
  image?: { alt: string; caption?: string } | undefined
  body: string
}): TranslatedTexts {
  const { title, summary, image, body } = source
  return { title, summary, imageAlt: image?.alt, imageCaption: image?.caption, body }
}

/**
 * Short name of a Serbian text for the field `translatedFrom`, the same for a text in Cyrillic and in Latin and
 * whatever its spaces and line breaks. The letters in front keep YAML from reading it as a number.
 * @example textVersion({ title: 'Посета', body: 'Текст.' }) // 'sr-9f3c1a2b'
 */
export function textVersion({ title, summary, imageAlt, imageCaption, body }: TranslatedTexts): string {
  const parts = [title, summary, imageAlt, imageCaption, body].map((text) =>
    toLatin((text ?? '').normalize('NFC'))
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return `sr-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)}`
}

/** Whether the Serbian text has changed since a translation was made from it; false where nothing was recorded. */
export function isTranslationBehind(recorded: string | undefined, original: TranslatedTexts): boolean {
  return recorded !== undefined && recorded !== textVersion(original)
}
