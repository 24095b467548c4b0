import { foreignRule, isSerbianForm } from './foreign'
import { classesOf, CYRILLIC } from './letters'
import { spell } from './spell'
import type { GlossaryEntry, Lexicon } from './types'

/** A glossary entry that cannot stay: its place in the list, and a message to the editor in Serbian. */
export interface GlossaryConflict {
  index: number
  message: string
}

/** A single word that the engine takes for Serbian and the lexicon knows, capitalised or not. */
function isSerbianWord(latin: string, lexicon: Lexicon): boolean {
  if (/[^\p{L}]/u.test(latin)) return false
  const lower = latin.toLowerCase()
  const rule = foreignRule(lower, classesOf(lower), lexicon)
  return (rule === undefined || rule === 'shared') && isSerbianForm(lower, lexicon)
}

function conflict(entry: GlossaryEntry, seen: ReadonlySet<string>, lexicon: Lexicon): string | undefined {
  const latin = entry.latin.trim()
  if (classesOf(latin) & CYRILLIC)
    return `„${latin}“ садржи ћирилична слова: у пољу latin пише се само латиницом.`
  if (seen.has(latin)) return `„${latin}“ већ постоји у речнику: обришите једну од две ставке.`
  if (entry.cyrillic === spell(latin) || !isSerbianWord(latin, lexicon)) return undefined
  return (
    `„${latin}“ је и облик српске речи („${spell(latin)}“), па би и она остала латиницом. ` +
    `Упишите цео израз (на пример „${latin} International“) или у тексту означите само то место: [${latin}](lat:).`
  )
}

/**
 * Entries of the site glossary that must be refused: a word that is also a Serbian form would be kept Latin wherever
 * the Serbian word stands («Save» in «Dunava i Save»); also double entries, and Cyrillic letters in the Latin field.
 * @example checkGlossary([{ latin: 'Save' }], lexicon) // [{ index: 0, message: '„Save“ је и облик српске речи…' }]
 */
export function checkGlossary(entries: readonly GlossaryEntry[], lexicon: Lexicon): GlossaryConflict[] {
  const seen = new Set<string>()
  return entries.flatMap((entry, index) => {
    const message = conflict(entry, seen, lexicon)
    seen.add(entry.latin.trim())
    return message ? [{ index, message }] : []
  })
}
