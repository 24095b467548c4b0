import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { messages } from '@/lib/content/check/messages'
import { faultLine } from '@/lib/content/check/report'
import { caseFaults, type CheckCase } from './check-case'

const folder = path.join(import.meta.dirname, 'cases')
const files = readdirSync(folder).map((file) => ({
  file,
  cases: parse(readFileSync(path.join(folder, file), 'utf8')) as CheckCase[],
}))

/** Codes of the faults that the cases produced. */
const shown = new Set<string>()

describe.each(files)('$file', ({ cases }) => {
  it.each(cases)('$name', (one) => {
    const faults = caseFaults(one)
    for (const { code } of faults) shown.add(code)
    expect(faults.map((fault) => faultLine(fault, ''))).toEqual(one.faults)
  })
})

describe('the cases together', () => {
  it('show every message except those about bytes and size, which have tests of their own', () => {
    const elsewhere: string[] = [
      'file-unreadable',
      'file-too-large',
      'symbolic-link',
      'not-utf8',
      'byte-order-mark',
      'control-character',
      'front-matter-too-large',
      'body-too-complex',
      'body-too-many-lines',
      'body-too-nested',
      'html-too-much',
    ]
    const missing = Object.keys(messages).filter((code) => !shown.has(code))
    expect(missing.sort()).toEqual(elsewhere.sort())
  })
})
