import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from '@/lib/content/folder'
import { createConverter, toLatin } from '@/lib/script'
import { splitMarks } from '@/lib/variant'

/** A place that reads differently in the two scripts because an editor's mark says so. */
export interface Reading {
  cyrillic: string
  latin: string
}

/** Readings are looked up only where the plain comparison fails. */
export type Readings = () => readonly Reading[]

const plain = createConverter()
/** Letter by letter, as the variant step writes a marked text. */
const lettersOf = (text: string): string =>
  plain.convertBlock([{ text, force: true }], 'Cyrl').texts[0] ?? text

/** Readings of the marks `[Њујорк](<lat:New York>)` and `[Visa](cir:Виза)` in all Serbian texts. */
export function markedReadings(folder = contentFolder()): Reading[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => /\.(?:md|ya?ml)$/.test(file) && !file.endsWith('.en.md') && file !== 'README.md')
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  return texts.flatMap(splitMarks).flatMap(({ text, mark }) => {
    if (!mark?.reading) return []
    const isLatin = mark.script === 'Latn'
    return [
      {
        cyrillic: lettersOf(isLatin ? text : mark.reading),
        latin: toLatin(isLatin ? mark.reading : text),
      },
    ]
  })
}

/** Addresses of this site in a text or attribute, the one after `refresh` included, led to the Latin version. */
const toLatinAddress = (value: string) => value.replace(/(^|; url=|https?:\/\/[^\s/]+)\/cir\//g, '$1/lat/')

/** An address that carries a text (`mailto:?subject=…`) compared by what it says. */
function decoded(value: string): string {
  if (!/%[0-9A-F]{2}/.test(value)) return value
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Whether a Latin text is exactly the Latin form of the Cyrillic one, marked readings and the site's addresses apart. */
export function isSameText(cyrillic: string, latin: string, readings: Readings): boolean {
  const said = decoded(cyrillic)
  if (said !== cyrillic) return isSameText(said, decoded(latin), readings)
  const text = cyrillic.includes('/cir/') ? toLatinAddress(cyrillic) : cyrillic
  if (toLatin(text) === latin) return true
  const marked = readings().reduce((rest, { cyrillic: from, latin: to }) => rest.replaceAll(from, to), text)
  return marked !== text && toLatin(marked) === latin
}
