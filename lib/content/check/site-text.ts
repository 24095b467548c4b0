import { glossaryList, siteFields, type GlossaryEntry, type Site } from '../site-fields'
import { alertList, removedList } from '../notice-fields'
import { compareFaults, sourceText, type Fault, type SourceText } from './fault'
import { faultLine } from './report'
import { listShape, shapeFaults, tableShape, type Shape } from './shape'
import { parseYaml, type YamlPart } from './yaml-text'

const siteShape = tableShape(siteFields)
const glossaryShape = listShape(glossaryList)
const removedShape = listShape(removedList)
const alertShape = listShape(alertList)

/** A whole YAML file against its shape: its parsed form where it could be read, and its faults. */
export function checkYamlFile(source: SourceText, shape: Shape): { part?: YamlPart; faults: Fault[] } {
  const { part, faults } = parseYaml(source, 0, source.text.length)
  return part ? { part, faults: [...faults, ...shapeFaults(part, shape)] } : { faults }
}

/** `site.yaml` parsed, with faults of its form only (not of what it refers to). */
export function checkSite(source: SourceText): { part?: YamlPart; faults: Fault[] } {
  return checkYamlFile(source, siteShape)
}

/** `recnik.yaml` parsed, with faults of its form. */
export function checkGlossary(source: SourceText): { part?: YamlPart; faults: Fault[] } {
  return checkYamlFile(source, glossaryShape)
}

/** `uklonjeno.yaml` parsed, with faults of its form. */
export function checkRemoved(source: SourceText): { part?: YamlPart; faults: Fault[] } {
  return checkYamlFile(source, removedShape)
}

/** `obavestenja.yaml` parsed, with faults of its form. */
export function checkAlerts(source: SourceText): { part?: YamlPart; faults: Fault[] } {
  return checkYamlFile(source, alertShape)
}

/** The entries of the text of a list file, or Serbian lines `file:line:column  message`. */
export function parseEntries<Entry>(
  name: string,
  text: string,
  check: (source: SourceText) => { part?: YamlPart; faults: Fault[] },
): { entries: Entry[] } | { faults: string[] } {
  const { part, faults } = check(sourceText(name, text))
  if (faults.length > 0 || !part)
    return { faults: faults.sort(compareFaults).map((fault) => faultLine(fault, '')) }
  return { entries: (part.value ?? []) as Entry[] }
}

/** The site described by the text of `site.yaml`, or Serbian lines `site.yaml:line:column  message`. */
export function parseSite(text: string): { site: Site } | { faults: string[] } {
  const { part, faults } = checkSite(sourceText('site.yaml', text))
  if (part && faults.length === 0) return { site: part.value as Site }
  return { faults: faults.sort(compareFaults).map((fault) => faultLine(fault, '')) }
}

/** The entries of the text of `recnik.yaml`, or Serbian lines `recnik.yaml:line:column  message`. */
export function parseGlossary(text: string): { entries: GlossaryEntry[] } | { faults: string[] } {
  return parseEntries<GlossaryEntry>('recnik.yaml', text, checkGlossary)
}
