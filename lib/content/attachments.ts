import type { Attachment } from './article'
import type { ArticleSource } from './source'
import { languageName } from '@/lib/i18n/language-names'
import type { Locale } from '@/lib/i18n/locales'
import { documentFacts } from '@/lib/media/facts'

/** The documents of an article; `text` turns their titles into the reader's script. */
export function attachmentsOf(
  source: ArticleSource,
  locale: Locale,
  text: (text: string) => string,
): Attachment[] {
  return (source.attachments ?? []).map(({ file, title, language }) => {
    const { bytes, pages } = documentFacts(file) ?? {}
    return {
      file,
      title: text(title),
      type: file.slice(file.lastIndexOf('.') + 1).toUpperCase(),
      ...(bytes === undefined ? {} : { bytes }),
      ...(pages === undefined ? {} : { pages }),
      ...(language ? { language: { tag: language, name: languageName(language, locale) ?? language } } : {}),
    }
  })
}
