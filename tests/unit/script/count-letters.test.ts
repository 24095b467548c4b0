import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countLetters, detectScript } from '@/lib/script'
import { sourceScript } from '@/lib/variant/source'

const letters = fc.string({ unit: fc.constantFrom(...'абвђЖ љџѕabcčĆđŽß.!?\n 12—„”éÑ') })

it('counts what lists of letters would count', () => {
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' })), (text) => {
      expect(countLetters(text)).toEqual({
        cyrillic: text.match(/[\u0400-\u052f]/g)?.length ?? 0,
        latin: text.match(/[a-zčćžšđáéíóúäöüàèìòùâêîôûñç]/gi)?.length ?? 0,
      })
    }),
  )
})

it('the script of a source is the verdict of its sentences, or its majority', () => {
  fc.assert(
    fc.property(letters, (text) => {
      const { script, cyrillic, latin } = detectScript(text)
      const verdict = script === 'Cyrl' || script === 'Latn' ? script : cyrillic >= latin ? 'Cyrl' : 'Latn'
      expect(sourceScript(text)).toBe(verdict)
    }),
    { numRuns: 1000 },
  )
})
