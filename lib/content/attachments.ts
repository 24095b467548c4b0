import type { Attachment } from './article'
import type { ArticleSource } from './source'
import { languageName } from '@/lib/i18n/language-names'
import { isSerbian, type Locale } from '@/lib/i18n/locales'
import { documentFacts } from '@/lib/media/facts'

/**
 * The documents of an article.
 * @param serbian turns a title into the reader's script
 * @param titles in English, in the same order; what has none keeps its Serbian title, marked as such
 */
export function attachmentsOf(
  source: ArticleSource,
  locale: Locale,
  serbian: (text: string) => string,
  titles: readonly string[] = [],
): Attachment[] {
  const foreign = isSerbian(locale) ? {} : { lang: 'sr-Latn' as const }
  return (source.attachments ?? []).map(({ file, title, language }, at) => {
    const english = isSerbian(locale) ? undefined : titles[at]
    const { bytes, pages } = documentFacts(file) ?? {}
    return {
      file,
      ...(english ? { title: english } : { title: serbian(title), ...foreign }),
      type: file.slice(file.lastIndexOf('.') + 1).toUpperCase(),
      ...(bytes === undefined ? {} : { bytes }),
      ...(pages === undefined ? {} : { pages }),
      ...(language ? { language: { tag: language, name: languageName(language, locale) ?? language } } : {}),
    }
  })
}
