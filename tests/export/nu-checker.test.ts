import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readExport } from './read-export'

/* The Nu HTML Checker of the W3C over every page. It is a Java program: where there is no Java, `html-validity.test.ts` is
 * what remains, and this file says so. */

const jar = createRequire(import.meta.url)('vnu-jar') as string
const hasJava = spawnSync('java', ['-version']).status === 0
if (!hasJava) process.stdout.write('No Java here: the Nu HTML Checker was not asked.\n')

interface Message {
  url: string
  lastLine: number
  message: string
}

/** Errors of all pages below a folder, each with its place. */
function errorsIn(folder: string): string[] {
  const options = ['--errors-only', '--format', 'json', '--exit-zero-always', '--skip-non-html']
  const { stderr, status } = spawnSync('java', ['-Xss1m', '-jar', jar, ...options, folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  expect(status).toBe(0)
  const { messages } = JSON.parse(stderr) as { messages: Message[] }
  return messages.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`)
}

test.skipIf(!hasJava)(
  'the Nu HTML Checker finds no error on any page',
  () => {
    const { folder, pages } = readExport()
    expect(pages.length).toBeGreaterThan(100)
    expect(errorsIn(folder)).toEqual([])
  },
  300_000,
)

test.skipIf(!hasJava)('the Nu HTML Checker finds what is planted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vesnik-nu-'))
  try {
    writeFileSync(
      join(folder, 'index.html'),
      '<!DOCTYPE html><html lang="sr-Cyrl"><title>А</title><p><img src="/a.png"><p id="a"><b id="a">а</b>',
    )
    expect(errorsIn(folder)).toEqual([
      expect.stringContaining('alt'),
      expect.stringContaining('Duplicate ID'),
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
