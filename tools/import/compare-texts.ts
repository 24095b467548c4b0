import { toLatin } from '@/lib/script'

/** A stretch that two versions of a text say differently, beyond script; empty where one has nothing. */
export interface Difference {
  first: string
  second: string
}

/** Letters and figures in Latin script: what must be the same in both versions, whatever the quotes and spaces. */
const essence = (text: string): string =>
  toLatin(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** Pictures are compared by nobody: each copy of a page has its own paths. */
const PICTURE = /!\[[^\]]*\]\([^)]*\)/g

const paragraphs = (text: string): string[] =>
  text
    .replace(PICTURE, '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)

/** Paragraphs in which two versions of a text differ beyond script, in order.
 *  @example differences('Посета Нишу', 'Poseta Nišu') // [] */
export function differences(first: string, second: string): Difference[] {
  const [ours, theirs] = [paragraphs(first), paragraphs(second)]
  const known = new Set(theirs.map(essence))
  const alone = ours.filter((part) => !known.has(essence(part)))
  const knownOurs = new Set(ours.map(essence))
  const others = theirs.filter((part) => !knownOurs.has(essence(part)))
  const length = Math.max(alone.length, others.length)
  return Array.from({ length }, (_, at) => ({ first: alone[at] ?? '', second: others[at] ?? '' }))
}

/** Whether two texts say the same beyond script, quotes and spaces. */
export function sameText(first: string, second: string): boolean {
  return essence(first) === essence(second)
}
