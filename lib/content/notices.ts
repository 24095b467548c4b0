import { checkAlerts, checkRemoved, parseEntries } from './check/site-text'
import type { AlertSource, LocalText, Removed } from './notice-fields'
import { parsePublishedList, publishedListFile, type PublishedEntry } from './published-list'
import { readOnce, wrongFile } from './read-once'
import { serbianText } from './variants'
import { isSerbian, type Locale } from '@/lib/i18n/locales'

/** What editors have removed on purpose, from `uklonjeno.yaml`; empty when there is no such file.
 *  @throws Error in Serbian with file, line and field when the file is wrong */
export const getRemoved = readOnce('uklonjeno.yaml', (text, file): Removed[] => {
  const result = parseEntries<Removed>('uklonjeno.yaml', text ?? '', checkRemoved)
  if ('faults' in result) throw wrongFile(file, result.faults)
  return result.entries
})

/** Site-wide notices as written, from `obavestenja.yaml`; empty when there is no such file.
 *  @throws Error in Serbian with file, line and field when the file is wrong */
export const getAlertSources = readOnce('obavestenja.yaml', (text, file): AlertSource[] => {
  const result = parseEntries<AlertSource>('obavestenja.yaml', text ?? '', checkAlerts)
  if ('faults' in result) throw wrongFile(file, result.faults)
  return result.entries
})

/** Addresses that have been public, from `objavljeno.txt`; empty when there is no such file. */
export const getPublishedList = readOnce(
  publishedListFile,
  (text): PublishedEntry[] => parsePublishedList(text ?? '').entries,
)

/** A text of an editor in a locale; undefined in English when none was written. */
export function localText(text: LocalText, locale: Locale): string | undefined {
  return isSerbian(locale) ? serbianText(text.sr, locale) : text.en
}
