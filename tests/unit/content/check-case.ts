import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkContent } from '@/lib/content/check/check-content'
import type { Fault } from '@/lib/content/check/fault'
import type { MediaFacts } from '@/lib/media/facts'

/** A change of the valid base folder, and the lines that the check must then print. */
export interface CheckCase {
  name: string
  /** File that is changed; the Cyrillic article by default. */
  file?: string
  /** Replaces the first occurrence of `from`. */
  from?: string
  to?: string
  /** Or replaces the whole file. */
  text?: string
  /** Further files. */
  add?: Record<string, string>
  remove?: string[]
  /** The case is about what a change means for the other language; the others leave that out. */
  isAboutTranslation?: boolean
  /** The clock; noon of 1 June 2024 by default. */
  now?: string
  /** What was found in pictures and documents. */
  media?: MediaFacts
  /** Printed lines; none when the change is allowed. */
  faults: string[]
}

const base = path.join(import.meta.dirname, 'base')
const article = 'articles/2024/poseta.md'

/** Any change of a text makes its translation one that nobody has looked at. */
const ABOUT_TRANSLATION = /^(?:translation-(?:behind|unrecorded)|number-(?:only-in|not-in)-translation)$/

/** Faults of a copy of the base folder after a change of its files. */
export function faultsAfter(
  change: (folder: string) => void,
  now = '2024-06-01T12:00:00Z',
  media?: MediaFacts,
  isAboutTranslation = false,
): Fault[] {
  const root = mkdtempSync(path.join(tmpdir(), 'vesnik-check-'))
  try {
    cpSync(base, root, { recursive: true })
    const folder = path.join(root, 'content')
    change(folder)
    const where = { folder, publicFolder: path.join(root, 'public'), now: new Date(now) }
    const { faults } = checkContent({ ...where, ...(media ? { media } : {}) })
    return faults.filter(({ code }) => isAboutTranslation || !ABOUT_TRANSLATION.test(code))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Faults of a case. */
export function caseFaults(one: CheckCase): Fault[] {
  return faultsAfter(
    (folder) => {
      const file = path.join(folder, one.file ?? article)
      if (one.from !== undefined) {
        const before = readFileSync(file, 'utf8')
        if (!before.includes(one.from)) throw new Error(`${one.name}: „${one.from}” is not in the base file`)
        writeFileSync(
          file,
          before.replace(one.from, () => one.to ?? ''),
        )
      }
      if (one.text !== undefined) writeFileSync(file, one.text)
      for (const [name, text] of Object.entries(one.add ?? {})) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
        writeFileSync(path.join(folder, name), text)
      }
      for (const name of one.remove ?? []) rmSync(path.join(folder, name))
    },
    one.now,
    one.media,
    one.isAboutTranslation,
  )
}
