import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createConverter, toLatin } from '../../../lib/script'
import { serbianLexicon } from '../../../lib/variant/lexicon'

const folder = new URL('./cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): [string, string, string][] =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as never

/** Sources that are not the exact Latin form of their result: other spellings of the same text. */
const OTHER_SPELLINGS = new Set(['dj.json', 'forms.json'])

describe('case files', () => {
  const withLexicon = createConverter({ lexicon: serbianLexicon })

  it('hold at least 400 sentences', () => {
    expect(files.flatMap(read).length).toBeGreaterThanOrEqual(400)
  })

  for (const file of files) {
    it.each(read(file))(`${file}: %s`, (source, expected) => {
      expect(withLexicon.toCyrillic(source)).toBe(expected)
      expect(withLexicon.toCyrillic(expected)).toBe(expected)
    })
  }

  for (const file of files.filter((name) => !OTHER_SPELLINGS.has(name))) {
    it.each(read(file))(`${file}, back to Latin: %s`, (source, expected) => {
      expect(toLatin(expected)).toBe(source)
    })
  }
})

describe('without the lexicon', () => {
  const plain = createConverter()
  const cases = files.flatMap(read)

  it('at most one case in fifty differs', () => {
    const wrong = cases.filter(([source, expected]) => plain.toCyrillic(source) !== expected)
    expect(wrong.length / cases.length).toBeLessThan(0.02)
  })
})
