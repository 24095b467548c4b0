import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { processorTime } from '../../hostile/corpus'
import { pageOf } from '../../hostile/everywhere'
import { harmIn } from '../../hostile/harm'
import { randomBytes, randomSource } from '../../hostile/random-bytes'
import { ruleFaults } from '@/lib/content/check/check-content'
import { checkSite } from '@/lib/content/check/site-text'
import { sourceText } from '@/lib/content/check/fault'
import { parseFile } from '@/lib/content/check/content-files'
import { decode } from '@/lib/content/check/read-files'
import { characterFaults } from '@/lib/content/check/rules/characters'
import { createSiteConverter, variantText } from '@/lib/variant'

const publicFiles = new Set<string>()
const now = new Date('1970-06-01')
const runs = Number(process.env.VESNIK_FUZZ ?? 10_000)
const converter = createSiteConverter({ glossary: [] })
const path = 'articles/1970/vest.md'
const siteFile = join(import.meta.dirname, '../content/base/content/site.yaml')
const { part: site } = checkSite(sourceText('site.yaml', readFileSync(siteFile, 'utf8')))

it(`survives ${runs} files of random bytes, none longer than a second`, () => {
  const random = randomSource(20_240_326)
  const outcomes = { refusedBytes: 0, refused: 0, published: 0 }
  let longest = 0
  for (let run = 0; run < runs; run++) {
    const bytes = randomBytes(random)
    const { result, milliseconds } = processorTime(() => publish(bytes))
    outcomes[result] += 1
    longest = Math.max(longest, milliseconds)
  }
  expect(longest).toBeLessThan(1000)
  // Bytes that are all refused at the door would prove nothing about the rooms behind it.
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(runs / 100)
}, 120_000)

/** One file through the check, the converter and, when nothing stands in the way, to the page and the feeds. */
function publish(bytes: Buffer): 'refusedBytes' | 'refused' | 'published' {
  const text = bytes.toString('utf8')
  for (const script of ['Latn', 'Cyrl'] as const) variantText(text, script, { converter })
  const source = decode(path, bytes)
  if ('code' in source) return 'refusedBytes'
  const { file, faults } = parseFile(source)
  const content = { files: file ? [file] : [], publicFiles, now, ...(site ? { site } : {}) }
  const all = [...characterFaults(source), ...faults, ...ruleFaults(content)]
  const lines = source.text.split('\n')
  const misplaced = all.find(
    (fault) => fault.file === path && fault.column - 1 > (lines[fault.line - 1]?.length ?? -1),
  )
  expect(misplaced).toBeUndefined()
  if (!file || all.some((fault) => fault.severity === 'error' && fault.file === path)) return 'refused'
  // A page takes as long as the rest together; one in four keeps the test short.
  if (bytes.length % 4 !== 0) return 'published'
  const harm = harmIn(pageOf(file, 'sr-Latn'))
  if (harm.length > 0) expect({ text, harm }).toBeUndefined()
  return 'published'
}
