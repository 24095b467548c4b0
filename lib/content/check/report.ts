import { toLatin } from '@/lib/script'
import type { Fault } from './fault'
import { messages } from './messages'

/** Script of the messages to editors. */
export type ReportScript = 'Cyrl' | 'Latn'

/** Values that are our own sentences and not the editor's words. */
const ourWords = new Set(['advice', 'expected', 'hint', 'label', 'main', 'other'])

/** The message of a fault, in Serbian; the editor's own words in it are quoted as written.
 *  @example faultMessage(fault, 'Latn') // 'Polje „title” je prazno. …' */
export function faultMessage(fault: Fault, script: ReportScript = 'Cyrl'): string {
  const convert = script === 'Latn' ? toLatin : (text: string) => text
  const value = (name: string) =>
    ourWords.has(name) ? convert(oneLine(fault.values[name])) : oneLine(fault.values[name])
  return convert(messages[fault.code]).replace(/\{(\w+)\}/g, (_, name: string) => value(name))
}

/** A value in a message stays on its line and short, whatever the file holds. */
function oneLine(value: string | number | undefined): string {
  const text = String(value ?? '').replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}

/** One fault as `file:line:column  message`; `folder` goes before the file, so that the place can be clicked. */
export function faultLine(fault: Fault, folder: string, script: ReportScript = 'Cyrl'): string {
  const warning = fault.severity === 'warning' ? (script === 'Latn' ? 'upozorenje: ' : 'упозорење: ') : ''
  return `${shownFile(folder, fault.file)}:${fault.line}:${fault.column}  ${warning}${faultMessage(fault, script)}`
}

/** A file as shown: one beside the content folder (`../public/…`) without the way back. */
function shownFile(folder: string, file: string): string {
  return (folder + file).replace(/(?:^|[^/]+\/)\.\.\//, '')
}

/** One fault as a GitHub Actions annotation. */
export function githubLine(fault: Fault, folder: string, script: ReportScript = 'Cyrl'): string {
  const escape = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  const property = (text: string) => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
  const place = `file=${property(shownFile(folder, fault.file))},line=${fault.line},col=${fault.column}`
  return `::${fault.severity} ${place}::${escape(faultMessage(fault, script))}`
}

/** Faults for tools: the fault's own fields and its message. */
export function faultsAsJson(
  faults: readonly Fault[],
  folder: string,
  script: ReportScript = 'Cyrl',
): string {
  const list = faults.map((fault) => ({
    ...fault,
    file: shownFile(folder, fault.file),
    message: faultMessage(fault, script),
  }))
  return JSON.stringify(list, null, 2)
}
