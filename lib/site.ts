import { parseGlossary, parseSite } from './content/check/site-text'
import { readOnce, wrongFile } from './content/read-once'
import type { GlossaryEntry, Site } from './content/site-fields'

export type { Bilingual, Category, GlossaryEntry, NavigationEntry, Site } from './content/site-fields'

/** The institution and its site, from `site.yaml` of the content folder: names, address, navigation,
 *  categories. Serbian texts are in Cyrillic; Latin is derived. Read once per process in production,
 *  and again after a change of the file in development.
 *  @throws Error in Serbian with file, line and field when the file is missing or wrong
 *  @example getSite().name.en // 'Commissariat for Refugees and Migration' */
export const getSite = readOnce('site.yaml', (text, file): Site => {
  const result = parseSite(text ?? '')
  if (text === undefined)
    throw new Error(`Недостаје датотека ${file}: у њој су назив установе, мени и рубрике.`)
  if ('faults' in result) throw wrongFile(file, result.faults)
  return result.site
})

/** The site's glossary, from `recnik.yaml` of the content folder; empty when there is no such file.
 *  @throws Error in Serbian with file, line and field when the file is wrong
 *  @example getGlossary() // [{ latin: 'CARITAS', note: '…' }] */
export const getGlossary = readOnce('recnik.yaml', (text, file): GlossaryEntry[] => {
  const result = parseGlossary(text ?? '')
  if ('faults' in result) throw wrongFile(file, result.faults)
  return result.entries
})
