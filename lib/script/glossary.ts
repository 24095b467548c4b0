import { ENDINGS } from './data/endings'
import { FOREIGN_PHRASES } from './data/foreign-phrases'
import { spell } from './spell'
import { toLatin } from './to-latin'
import type { GlossaryEntry } from './types'

/** A glossary entry found in a text: UTF-16 offsets, and its Cyrillic form unless it stays Latin. */
export interface GlossaryMatch {
  start: number
  end: number
  rule: string
  cyrillic?: string
}

interface Form {
  /** The entry as written, or in capitals. */
  text: string
  entry: GlossaryEntry
  rule: string
  /** Endings that may be glued on: all, those that replace a final a, or none. */
  cut: 0 | 1
}

const LETTER = /[\p{L}\p{M}\d]/u
const AFTER_A = new Set(['e', 'i', 'u', 'o', 'om', 'ama', 'ina', 'in', 'ine'])

function formsOf(entry: GlossaryEntry, rule: string): Form[] {
  const latin = entry.latin.normalize('NFC').trim()
  if (!latin) return []
  const forms: Form[] = [{ text: latin, entry, rule, cut: 0 }]
  const capital = latin.charAt(0).toUpperCase() + latin.slice(1)
  if (capital !== latin) forms.push({ text: capital, entry, rule, cut: 0 })
  const upper = latin.toUpperCase()
  if (upper !== latin && latin.length > 3) forms.push({ text: upper, entry, rule, cut: 0 })
  if (/[^\s]{3}a$/.test(latin)) forms.push({ text: latin.slice(0, -1), entry, rule, cut: 1 })
  return forms
}

function lettersFrom(text: string, from: number): string {
  return /^[\p{L}]{0,8}/u.exec(text.slice(from, from + 9))?.[0] ?? ''
}

function isEnding(form: Form, ending: string): boolean {
  if (form.cut) return AFTER_A.has(ending)
  if (ending === '') return true
  return form.text.length > 2 && ending === ending.toLowerCase() && ENDINGS.has(ending)
}

/** The Cyrillic form in the capitals of the form that was found. */
function casedLike(form: Form, cyrillic: string): string {
  if (form.text.slice(0, 3) === form.entry.latin.slice(0, 3)) return cyrillic
  if (form.text === form.entry.latin.toUpperCase()) return cyrillic.toUpperCase()
  return cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1)
}

function matchForm(text: string, start: number, form: Form): GlossaryMatch | undefined {
  if (!text.startsWith(form.text, start)) return undefined
  const after = start + form.text.length
  const ending = toLatin(lettersFrom(text, after))
  const end = after + lettersFrom(text, after).length
  if (!isEnding(form, ending) || (end < text.length && LETTER.test(text.charAt(end)))) return undefined
  if (form.entry.cyrillic === undefined) return { start, end, rule: form.rule }
  const stem = form.cut ? form.entry.cyrillic.replace(/а$/, '') : form.entry.cyrillic
  return { start, end, rule: form.rule, cyrillic: casedLike(form, stem) + spell(ending) }
}

/** The site's glossary and a text's own list, ready to be looked up. */
export class Glossary {
  readonly #forms = new Map<string, Form[]>()
  readonly #seen = new Map<string, boolean>()

  constructor(entries: readonly GlossaryEntry[], keepLatin: readonly string[] = []) {
    const own = keepLatin.flatMap((latin) => formsOf({ latin }, 'latin-words'))
    const site = entries.flatMap((entry) => formsOf(entry, 'glossary'))
    const phrases = FOREIGN_PHRASES.flatMap((latin) => formsOf({ latin }, 'foreign-phrase'))
    // The longest first; of equal length, entries as written before their other capitals.
    const exact = (form: Form): number => (form.text === form.entry.latin ? 0 : 1)
    const forms = [...own, ...site, ...phrases].sort(
      (one, other) => other.text.length - one.text.length || exact(one) - exact(other),
    )
    for (const form of forms) {
      const key = form.text.slice(0, 2)
      this.#forms.set(key, [...(this.#forms.get(key) ?? []), form])
    }
  }

  /** No entry at all. */
  get isEmpty(): boolean {
    return this.#forms.size === 0
  }

  /** Whether a chunk may begin an entry; quick, and remembered. */
  mayBegin(chunk: string): boolean {
    if (this.#forms.size === 0) return false
    const known = this.#seen.get(chunk)
    if (known !== undefined) return known
    let found = false
    for (let index = 0; index < chunk.length && !found; index++)
      found = this.#formsAt(chunk, index).some((form) =>
        chunk.startsWith(/^\S*/.exec(form.text)?.[0] ?? '', index),
      )
    if (chunk.length <= 64) this.#seen.set(chunk, found)
    return found
  }

  #formsAt(text: string, index: number): readonly Form[] {
    const forms = this.#forms.get(text.slice(index, index + 2))
    if (forms === undefined) return []
    return index > 0 && LETTER.test(text.charAt(index - 1)) ? [] : forms
  }

  /** The longest entry that begins at this offset, if any. */
  matchAt(text: string, index: number): GlossaryMatch | undefined {
    for (const form of this.#formsAt(text, index)) {
      const match = matchForm(text, index, form)
      if (match) return match
    }
    return undefined
  }
}
