/** Numbers from 0 to 1, the same for the same seed on every machine (mulberry32). */
export type Random = () => number

/** @example randomSource(1)() === randomSource(1)() // true */
export function randomSource(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const head = 'title: Наслов\ndate: 1970-01-01\nid: 7\nsummary: Сажетак.\ncategory: posete\n'
/** Pieces of syntax: random bytes alone would never get past the door. */
const pieces = [
  '\n', '\n\n', ' ', ' ', 'реч ', 'reč ', 'nj', 'Dž', 'IV ', 'IOM-a ', 'the ', ': ', '- ', '[', ']', '{', '}', '"', "'", '&a ', '*a', '!x ', '|', '>', '#',
  '## ', '\t', '\r', '\0', '\u202e', '\u200b', '\u0301', '\u00ad', 'aliases: ', 'tags: [а]\n', 'image:\n  ', '__proto__: ', '<script>', '<b>', '</b>',
  '<a href="', '<!--', '-->', '<?', '![а](', '](', ')', '**', '_', '~~', '`', '```\n', '> ', '1. ', '[^a]', '[^a]: ', 'javascript:', 'https://a.rs/',
  '/cir/', '//', '\\', '%', '&#x0;', '&lt;', ']]>', '1e999', '💧', '\ud83d\udc69\u200d', 'onclick=', ' lat:', '|-|-|\n',
] // prettier-ignore

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** The bytes of a short file: pieces of syntax, words and raw bytes; three of four begin with good front matter. */
export function randomBytes(random: Random): Buffer {
  const parts: Buffer[] = []
  const hasHead = random() < 0.75
  if (hasHead) parts.push(Buffer.from(`---\n${head}`))
  const count = 1 + Math.floor(random() * 14)
  const fence = hasHead && random() < 0.9 ? 0 : Math.floor(random() * count)
  for (let index = 0; index < count; index++) {
    if (index === fence && hasHead) parts.push(Buffer.from('---\n\nТекст '))
    const raw = random() < 0.03
    parts.push(raw ? Buffer.from([Math.floor(random() * 256)]) : Buffer.from(pick(random, pieces)))
  }
  return Buffer.concat(parts)
}
