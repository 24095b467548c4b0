import { filesNamedIn } from './named-files'
import { isHidden, translationOf } from './published'
import { readArticles, readPages, readPageTranslations } from './source'

/** Addresses of files that only unpublished articles name: a draft's picture is not published before the draft. */
export function withheldFiles(): Set<string> {
  const articles = readArticles().map((source) => ({ source, translation: translationOf(source) }))
  const [shown, hidden] = [false, true].map((state) =>
    articles.filter(({ source }) => isHidden(source) === state).flatMap(filesNamedIn),
  )
  const elsewhere = new Set([
    ...(shown ?? []),
    ...[...readPages(), ...readPageTranslations()].flatMap(filesNamedIn),
  ])
  return new Set(hidden?.filter((file) => !elsewhere.has(file)))
}
