import type { Locale } from './locales'
import { toLatinText } from '@/lib/variant/messages'

/** Languages in official use in Serbia for which the usual tables have no Serbian word. */
const added: Record<string, string> = { rue: 'русински', rsk: 'русински' }
const addedEnglish: Record<string, string> = { rsk: 'Rusyn' }

const serbian = new Intl.DisplayNames('sr-Cyrl', { type: 'language', fallback: 'none' })
const english = new Intl.DisplayNames('en-GB', { type: 'language' })

/** Name of a language in the reader's own, undefined when Serbian has no word for it. The Latin name is the Latin
 *  form of the Cyrillic one.
 *  @example languageName('sr-Latn', 'sr-Cyrl') // 'српски (латиница)' */
export function languageName(tag: string, locale: Locale): string | undefined {
  const name = added[tag] ?? serbian.of(tag)
  if (name === undefined) return undefined
  if (locale === 'en') return addedEnglish[tag] ?? english.of(tag) ?? tag
  return locale === 'sr-Latn' ? toLatinText(name) : name
}

/** Whether a tag names a language that readers can be told of; Serbian itself only with its script.
 *  @example isLanguage('sr-Latn') // true
 *  @example isLanguage('sr') // false */
export function isLanguage(tag: string): boolean {
  const isTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(tag) && tag !== 'sr'
  return isTag && languageName(tag, 'sr-Cyrl') !== undefined
}
