import { describe, expect, it } from 'vitest'
import { createConverter } from '../../../lib/script'
import { markdownLine } from '../../../lib/variant'

const converter = createConverter()
const PATTERNS = [
  'a',
  'nj',
  'N',
  'š',
  '\ud800',
  'I ',
  'a.',
  'a@',
  'a-',
  'a_',
  '/a',
  '1a',
  'e=',
  '"a ',
  '(',
  'https://',
  '\u00ad',
  'Aa',
  'X,',
  'Save the ',
  '[a](lat:)',
  '[',
  '*',
  '`',
  '`a``',
  '<a ',
  '<!--',
  '[a](lat:',
]

/** Processor time of the best of three runs, in milliseconds: other programs on the machine do not count. */
function cost(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage()
    markdownLine(text, 'Cyrl', { converter })
    markdownLine(text, 'Latn', { converter, source: 'Latn' })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('hostile input', () => {
  it.each(PATTERNS)(
    '%j costs time in proportion to its length',
    (pattern) => {
      const of = (length: number): string => pattern.repeat(Math.ceil(length / pattern.length))
      cost(of(2_000))
      const small = cost(of(10_000))
      const large = cost(of(80_000))
      // Eight times the text: a quadratic step would cost 64 times as much.
      expect(large).toBeLessThan(Math.max(small, 2) * 30)
    },
    60_000,
  )

  it('converts a megabyte of one letter', () => {
    expect(converter.toCyrillic('n'.repeat(1_000_000))).toBe('н'.repeat(1_000_000))
  })
})
