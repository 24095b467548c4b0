import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ruleFaults } from '@/lib/content/check/check-content'
import { parseFile } from '@/lib/content/check/content-files'
import { decode } from '@/lib/content/check/read-files'
import { faultMessage } from '@/lib/content/check/report'

const file = 'articles/2024/poseta.md'
const whole = readFileSync(path.join(import.meta.dirname, 'base/content', file))
const pieces = [
  '---\n', '\n', ': ', '- ', '[', ']', '{', '}', '"', "'", '&a ', '*a', '!x ', '|\n', '>\n', '#', '\t', '\r', '\0', '\uFEFF',
  '\u202e', '\ud83d\udc69\u200d', 'љ', 'Dž', 'date: ', 'aliases: ', 'image:\n  ', '__proto__: ', 'constructor: ', '<script>', '<a href="',
  '](', '![', '**', '_', '~~', '`', '|', '> ', '1. ', '[^a]: ', 'javascript:', '/cir/', '\\', '%', '&#x0;', '1e999', '.nan', '0x1F',
] // prettier-ignore

/** The article with stretches overwritten by pieces of syntax or by raw bytes. */
const damaged = fc
  .array(
    fc.tuple(
      fc.nat(whole.length),
      fc.nat(60),
      fc.oneof(
        fc.constantFrom(...pieces).map((piece) => Buffer.from(piece)),
        fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce(
      (bytes, [at, drop, piece]) => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + drop)]),
      whole,
    ),
  )

it('gives faults with places inside the file for whatever a file holds, and never throws', () => {
  fc.assert(
    fc.property(damaged, (bytes) => {
      const source = decode(file, bytes)
      if ('code' in source) return
      const parsed = parseFile(source)
      const content = {
        files: parsed.file ? [parsed.file] : [],
        publicFiles: new Set<string>(),
        now: new Date(0),
      }
      for (const fault of [...parsed.faults, ...ruleFaults(content)]) {
        const line = source.text.split('\n')[fault.line - 1]
        expect(line).toBeDefined()
        expect(fault.column - 1).toBeLessThanOrEqual(line?.length ?? 0)
        expect(faultMessage(fault, 'Latn')).not.toMatch(/undefined|\{\w+\}|\n/)
      }
    }),
    { numRuns: Number(process.env.VESNIK_FUZZ ?? 1000), seed: 20240326 },
  )
})
