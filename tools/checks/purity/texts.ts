import { localeInfo, localeOfSegment } from '@/lib/i18n/locales'

/** The script that a text must be in; `free` for marked foreign texts, things typed (code) and files of no locale. */
export type Expected = 'Cyrl' | 'Latn' | 'free'

/** A text of a file that a reader sees, hears or is shown by another program. */
export interface FileText {
  text: string
  expected: Expected
  /** Where it stands, e.g. `<img alt>` or `items.title`. */
  where: string
  /** Not meant for readers: an address, a class. On a Latin page it holds no Cyrillic letter all the same. */
  technical: boolean
}

/** What is wrong, with one word or text, at one place of a file. */
export interface Fault {
  /** Place and word, e.g. `<p> "Вести"`; the same for the same fault on other pages. */
  what: string
  /** The text around it. */
  excerpt?: string
}

/** Script of a language tag: `sr` alone says nothing of the script. */
export function scriptOfLanguage(tag: string): Expected {
  if (tag === 'sr-Cyrl') return 'Cyrl'
  return tag === 'sr-Latn' || tag === 'en' ? 'Latn' : 'free'
}

/** Script of everything below an address of the site: `/cir/…` Cyrillic, `/lat/…` and `/eng/…` Latin.
 *  @example scriptOfPath('/cir/kontakt/') // 'Cyrl' */
export function scriptOfPath(path: string): Expected {
  const locale = localeOfSegment(path.split('/')[1])
  return locale ? localeInfo(locale).script : 'free'
}

/** The text around a place, for people. */
export function excerptAt(text: string, start: number, length: number): string {
  const [from, to] = [Math.max(0, start - 30), Math.min(text.length, start + length + 30)]
  const part = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`
}
