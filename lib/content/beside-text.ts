/* What stands beside an article's text: pictures, documents, author, source, change notes. */
import type { Article, Attachment, Picture } from './article'
import { attachmentsOf } from './attachments'
import { sourcesOf } from './pictures'
import type { ArticleSource, TranslationSource } from './source'
import { isSerbian, type Locale } from '@/lib/i18n/locales'

/** Turns a Serbian text into the script of a Serbian locale. */
type SerbianText = (text: string) => string

/** English texts of a picture. */
type PictureTexts = { alt?: string | undefined; caption?: string | undefined }

/** The Serbian locale whose texts a reader gets where nothing was translated: one's own, in English the Latin one. */
export const serbianFor = (locale: Locale): Locale => (isSerbian(locale) ? locale : 'sr-Latn')

/**
 * A picture with its texts. What has no English text is given in Serbian and marked as such; a credit is a name and stays
 * what it is.
 * @param serbian for the script of {@link serbianFor}
 */
export function pictureIn(
  locale: Locale,
  { file, alt, caption, credit }: { file: string; alt: string; caption?: string; credit?: string },
  serbian: SerbianText,
  english: PictureTexts = {},
): Picture {
  const isForeign = !isSerbian(locale)
  const own = isForeign ? english : {}
  const sources = sourcesOf(file)
  const foreign = { ...(isForeign ? { lang: serbianFor(locale) } : {}) }
  return {
    file,
    ...(sources ? { sources } : {}),
    ...(own.alt ? { alt: own.alt } : { alt: serbian(alt), ...foreign }),
    ...captionIn(own, caption && serbian(caption), isForeign ? serbianFor(locale) : undefined),
    ...(credit ? { credit: serbian(credit) } : {}),
  }
}

function captionIn(own: PictureTexts, serbian: string | undefined, lang: Locale | undefined) {
  if (own.caption) return { caption: own.caption }
  return serbian ? { caption: serbian, ...(lang ? { captionLang: lang } : {}) } : {}
}

/** What is beside the text, in English where it was translated, else in Serbian and marked so; made when it is read. */
export function besideText(
  source: ArticleSource,
  translation: TranslationSource | undefined,
  locale: Locale,
  serbian: SerbianText,
) {
  const { author, source: from, gallery = [] } = source
  const english: Partial<TranslationSource> = isSerbian(locale) ? {} : (translation ?? {})
  const { galleryTexts = [], attachmentTitles, changeNotes = [] } = english
  const foreign = isSerbian(locale) ? {} : { lang: serbianFor(locale) }
  return {
    gallery: () => gallery.map((picture, at) => pictureIn(locale, picture, serbian, galleryTexts[at])),
    attachments: (): Attachment[] => attachmentsOf(source, locale, serbian, attachmentTitles),
    ...(author
      ? {
          author: () => (english.author ? { name: english.author } : { name: serbian(author), ...foreign }),
        }
      : {}),
    ...(from ? { source: () => ({ url: from.url, name: serbian(from.name), ...foreign }) } : {}),
    changes: (): Article['changes'] =>
      (source.changes ?? []).map(({ date, note, correction = false }, at) => ({
        date,
        correction,
        ...(changeNotes[at] ? { note: changeNotes[at] } : { note: serbian(note), ...foreign }),
      })),
  }
}
