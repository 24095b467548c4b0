import { parseFragment } from 'parse5'
import { treeFaults } from './same-page'
import { isSameText, type Readings } from './same-text'
import { scriptOfLanguage, type FileText } from './texts'

const LANGUAGE = /^@?(?:xml:)?(?:lang|[lL]anguage|inLanguage|hreflang)$/

function isSame(cyrillic: FileText, latin: FileText, readings: Readings): boolean {
  if (cyrillic.where !== latin.where) return false
  if (LANGUAGE.test(cyrillic.where))
    return scriptOfLanguage(cyrillic.text) === 'Cyrl' && scriptOfLanguage(latin.text) === 'Latn'
  if (cyrillic.technical && cyrillic.text === latin.text) return true
  if (isSameText(cyrillic.text, latin.text, readings)) return true
  if (!cyrillic.text.includes('<')) return false
  return treeFaults(parseFragment(cyrillic.text), parseFragment(latin.text), readings).length === 0
}

/** Where the Latin version of a feed or of other data differs from the Latin form of the Cyrillic one. */
export function dataFaults(
  cyrillic: readonly FileText[],
  latin: readonly FileText[],
  readings: Readings,
): string[] {
  if (cyrillic.length !== latin.length)
    return [`има ${cyrillic.length} текстова на ћирилици и ${latin.length} на латиници`]
  return cyrillic.flatMap((one, index) => {
    const other = latin[index]!
    if (isSame(one, other, readings)) return []
    return [`${one.where} "${one.text}" → ${other.where} "${other.text}"`]
  })
}
