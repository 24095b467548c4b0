const BEFORE = 70
const AFTER = 70
const SENTENCE_END = /[.!?…]["”“»’)]*\s+(?=[\p{Lu}„“"«(])|\n{2,}/gu

/**
 * The sentence around a word, shortened at both ends to what a person needs, in one line; and where the word stands
 * in it.
 * @example sentenceAround('Prva. Druga reč je ovde. Treća.', 12, 15).sentence // 'Druga reč je ovde.'
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { sentence: string; wordAt: [number, number] } {
  let from = 0
  let until = text.length
  for (const match of text.matchAll(SENTENCE_END)) {
    const next = match.index + match[0].length
    if (next <= start) from = next
    else if (match.index >= end) {
      until = next
      break
    }
  }
  const before = shortened(oneLine(text.slice(from, start)).trimStart(), 'front')
  const word = oneLine(text.slice(start, end))
  const after = shortened(oneLine(text.slice(end, until)).trimEnd(), 'back')
  return { sentence: before + word + after, wordAt: [before.length, before.length + word.length] }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function shortened(text: string, side: 'front' | 'back'): string {
  if (side === 'front') {
    if (text.length <= BEFORE) return text
    const cut = text.slice(-BEFORE)
    return `…${cut.slice(cut.indexOf(' ') + 1)}`
  }
  if (text.length <= AFTER) return text
  const cut = text.slice(0, AFTER)
  return `${cut.slice(0, cut.lastIndexOf(' ') >= 0 ? cut.lastIndexOf(' ') : AFTER)}…`
}
