import { symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '@/lib/content/check/read-files'
import { faultsAfter } from './check-case'

const file = 'articles/2024/poseta.en.md'
const head = '---\ntitle: Visit\nsummary: Visit.\nimageAlt: Table.\n---\n\n'

/** What the check says of the bytes of one file, as `line:column code`, and the processor time it took. */
/** Faults of a file, and the processor time of the quickest of at most three looks: a slow machine is not the text's fault. */
function check(bytes: string | Buffer): { faults: string[]; milliseconds: number } {
  let quickest = checkOnce(bytes)
  for (let again = 0; again < 2 && quickest.milliseconds >= 1000; again++) {
    const next = checkOnce(bytes)
    if (next.milliseconds < quickest.milliseconds) quickest = next
  }
  return quickest
}

function checkOnce(bytes: string | Buffer): { faults: string[]; milliseconds: number } {
  const before = process.cpuUsage()
  const faults = faultsAfter((folder) => writeFileSync(path.join(folder, file), bytes))
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000
  return {
    faults: faults.filter((one) => one.file === file).map((one) => `${one.line}:${one.column} ${one.code}`),
    milliseconds,
  }
}

describe('bytes', () => {
  it('refuses a byte order mark', () => {
    expect(check(`\uFEFF${head}Text.\n`).faults).toContain('1:1 byte-order-mark')
  })

  it('names the place of the first byte that is not UTF-8', () => {
    const text = Buffer.concat([
      Buffer.from(`${head}Posl`),
      Buffer.from([0x9a, 0xe6]),
      Buffer.from(' text.\n'),
    ])
    expect(check(text).faults).toEqual(['7:5 not-utf8'])
  })

  it('refuses UTF-16', () => {
    expect(check(Buffer.from(`\uFEFF${head}Text.\n`, 'utf16le')).faults).toEqual(['1:1 not-utf8'])
  })

  it('refuses NUL, escape and single carriage returns with their places', () => {
    const faults = check(`${head}A\u0000b \u001b[31m\rc\n`).faults
    expect(faults).toEqual(['7:2 control-character', '7:5 control-character', '7:10 control-character'])
  })

  it('reports at most twenty invisible characters of a file', () => {
    expect(check(`${head}A${'\u200b'.repeat(5000)}\n`).faults).toHaveLength(20)
  })

  it('refuses a file too large to be text', () => {
    const { faults, milliseconds } = check(`${head}${'a'.repeat(10_000_000)}\n`)
    expect(faults).toEqual(['1:1 file-too-large'])
    expect(milliseconds).toBeLessThan(1000)
  })

  it('refuses front matter that holds the text', () => {
    expect(check(`---\ntitle: ${'a '.repeat(20_000)}\n---\n\nText.\n`).faults).toEqual([
      '1:1 front-matter-too-large',
    ])
  })
})

describe('files that are not plain files', () => {
  it('refuses links, also those that lead out of the folder or nowhere', () => {
    const faults = faultsAfter((folder) => {
      symlinkSync('/etc/passwd', path.join(folder, 'articles/2024/veza.md'))
      symlinkSync('nowhere', path.join(folder, 'articles/2024/nigde.md'))
    })
    expect(faults.map((one) => `${one.file} ${one.code}`)).toEqual([
      'articles/2024/nigde.md symbolic-link',
      'articles/2024/veza.md symbolic-link',
    ])
  })

  it('names a file that cannot be read', () => {
    expect(readSource('/nonexistent', 'articles/2024/a.md')).toMatchObject({
      code: 'file-unreadable',
      values: { reason: 'ENOENT' },
    })
  })
})

const long: [string, string, string][] = [
  ['nested quotes', `${'>'.repeat(2000)} a`, 'body-too-nested'],
  ['nested lists', `${'- '.repeat(2000)}a`, 'body-too-nested'],
  [
    'deep lists',
    Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    'body-too-nested',
  ],
  ['nested emphasis', '*a **b '.repeat(30) + '** c*'.repeat(30), 'body-too-nested'],
  ['brackets', ']'.repeat(100_000), 'body-too-complex'],
  ['stars', '*_'.repeat(100_000), 'body-too-complex'],
  ['tildes', '~a'.repeat(100_000), 'body-too-complex'],
  ['addresses', 'www.a '.repeat(40_000), 'body-too-complex'],
  ['many quotes', '> a\n\n'.repeat(1200), 'body-too-complex'],
  ['many lines', 'a\n\n'.repeat(60_000), 'body-too-many-lines'],
  ['many tags', '<b>a</b>\n\n'.repeat(600), 'html-too-much'],
]

describe('texts that take a parser long', () => {
  it.each(long)('refuses %s at once', (_, body, code) => {
    const { faults, milliseconds } = check(`${head}${body}\n`)
    expect(faults.map((fault) => fault.split(' ')[1])).toContain(code)
    expect(milliseconds).toBeLessThan(1000)
  })

  const yaml = [
    '[',
    '{a: ',
    '- ',
    '? ',
    'a: - ',
    '&a ',
    '*a ',
    '!a ',
    '"',
    "'",
    '| ',
    '<<: ',
    '%',
    '#',
    'a: ',
    ', ',
    ']',
    '\\',
    'а',
  ]
  it.each(yaml)('survives front matter of nothing but %j', (atom) => {
    const { faults, milliseconds } = check(`---\n${atom.repeat(30_000 / atom.length)}\n---\n\nText.\n`)
    expect(faults.length).toBeGreaterThan(0)
    expect(milliseconds).toBeLessThan(1000)
  })

  it('survives thousands of keys', () => {
    const keys = Array.from({ length: 3500 }, (_, index) => `k${index}: 1`).join('\n')
    const { faults, milliseconds } = check(`---\n${keys}\n---\n\nText.\n`)
    expect(faults.length).toBeGreaterThan(0)
    expect(milliseconds).toBeLessThan(1000)
  })
})
