import { SPLIT_PREFIXES, SPLIT_STARTS } from './data/digraph-splits'

interface Start {
  text: string
  at: number
  anywhere: boolean
}

const STARTS: Start[] = SPLIT_STARTS.map((line) => {
  const pattern = line.replace('*', '')
  return { text: pattern.replace('|', ''), at: pattern.indexOf('|'), anywhere: line.startsWith('*') }
})
const CANDIDATE = /nj|dž|lj/
const PREFIX = new RegExp(`^(?:${SPLIT_PREFIXES.join('|')})`)

function match(word: string, start: Start): number {
  const index = start.anywhere ? word.indexOf(start.text) : word.startsWith(start.text) ? 0 : -1
  return index < 0 ? -1 : index + start.at
}

function findSplit(word: string): number {
  for (const start of STARTS) {
    const at = match(word, start)
    if (at >= 0) return at
  }
  return -1
}

/**
 * Index of the second letter of a digraph that is two letters in this word (small letters, no soft hyphens), or −1.
 * Source: Pravopis 2010 on lj, nj, dž at the seam of prefix and stem; the reviewed starts are in data/digraph-splits.ts.
 * @example splitIndex('injekcija') // 2: ин|јекција
 * @example splitIndex('njegov') // -1
 */
export function splitIndex(word: string): number {
  if (!CANDIDATE.test(word) || word.length > 60) return -1
  const direct = findSplit(word)
  if (direct >= 0) return direct
  const prefix = PREFIX.exec(word)?.[0].length ?? 0
  if (prefix === 0) return -1
  const inner = findSplit(word.slice(prefix))
  return inner < 0 ? -1 : inner + prefix
}
