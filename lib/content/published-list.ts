/* The list of addresses that have been public once: content/objavljeno.txt. */
import { isSlug } from './check/form'

/** One address that has been public: an article by number and slug, a standing page, a category. */
export type PublishedEntry = {
  kind: 'vest' | 'strana' | 'rubrika'
  id?: number
  slug: string
  english: boolean
}

/** Name of the list in the content folder. */
export const publishedListFile = 'objavljeno.txt'

const heading = [
  '# Адресе које су биле јавне. Списак води сајт сам (npm run published) и по њему проверава',
  '# да ниједна објављена адреса није нестала. Редови се не мењају и не бришу ручно.',
]

/** The entries of the list, and the numbers (from 1) of lines that are none. */
export function parsePublishedList(text: string): { entries: PublishedEntry[]; wrongLines: number[] } {
  const entries: PublishedEntry[] = []
  const wrongLines: number[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const entry = parseLine(line)
    if (entry) entries.push(entry)
    else wrongLines.push(index + 1)
  }
  return { entries, wrongLines }
}

function parseLine(line: string): PublishedEntry | undefined {
  const [kind, ...rest] = line.trim().split(/ +/)
  const english = rest.at(-1) === 'eng' && rest.length > (kind === 'vest' ? 2 : 1)
  const [id, slug] = kind === 'vest' ? [Number(rest[0]), rest[1]] : [undefined, rest[0]]
  const expected = (kind === 'vest' ? 2 : 1) + (english ? 1 : 0)
  if (kind !== 'vest' && kind !== 'strana' && kind !== 'rubrika') return undefined
  if (slug === undefined || !isSlug(slug) || rest.length !== expected) return undefined
  if (id === undefined) return { kind, slug, english }
  return Number.isSafeInteger(id) && id > 0 ? { kind, id, slug, english } : undefined
}

/** The list as text: what was known and what is public now, each address once, in a fixed order.
 *  @example formatPublishedList([], [{ kind: 'strana', slug: 'kontakt', english: true }]) // '# …\nstrana kontakt eng\n' */
export function formatPublishedList(
  known: readonly PublishedEntry[],
  current: readonly PublishedEntry[],
): string {
  const byAddress = new Map<string, PublishedEntry>()
  for (const entry of [...known, ...current]) {
    const key = `${entry.kind} ${entry.id ?? ''} ${entry.slug}`
    const english = entry.english || (byAddress.get(key)?.english ?? false)
    byAddress.set(key, { ...entry, english })
  }
  const lines = [...byAddress.values()].sort(compareEntries).map(formatLine)
  return [...heading, ...lines, ''].join('\n')
}

const kinds = ['rubrika', 'strana', 'vest']

function compareEntries(a: PublishedEntry, b: PublishedEntry): number {
  const byKind = kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
  return byKind || (a.id ?? 0) - (b.id ?? 0) || (a.slug < b.slug ? -1 : 1)
}

function formatLine({ kind, id, slug, english }: PublishedEntry): string {
  return [kind, id, slug, english ? 'eng' : undefined].filter((part) => part !== undefined).join(' ')
}
