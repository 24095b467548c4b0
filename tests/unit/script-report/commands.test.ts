import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runScriptReport } from '@/lib/script-report/command'
import { scriptReport, shownFile } from '@/lib/script-report/report'
import { createSiteConverter } from '@/lib/variant'
import { runScriptLint } from '@/lib/script-report/lint/command'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'script-report-'))
  cpSync(path.resolve('tests/unit/script-report/fixture'), folder, { recursive: true })
  vi.stubEnv('VESNIK_CONTENT', folder)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function run(command: typeof runScriptReport, ...args: string[]) {
  const out = { code: 0, stdout: '', stderr: '' }
  out.code = command(args, {
    stdout: { write: (text) => (out.stdout += text) },
    stderr: { write: (text) => (out.stderr += text) },
  })
  return out
}

const inFolder = (file: string) => path.join(folder, file)

describe('script:report', () => {
  it('ends well without --strict and with 1 while a doubt is open', () => {
    expect(run(runScriptReport).code).toBe(0)
    const strict = run(runScriptReport, '--strict')
    expect(strict.code).toBe(1)
    expect(strict.stderr).toContain('„Kvorbl”')
    expect(strict.stderr).not.toContain('„Telavi”')
  })

  it('remembers one word, told by either of its forms', () => {
    expect(
      run(runScriptReport, '--confirm', 'Kvorbl', '--confirm', 'Сплонто', '--note', 'проба'),
    ).toMatchObject({
      code: 0,
      stdout: 'Потврђено: Kvorbl → Кворбл\nПотврђено: Splonto → Сплонто\n',
    })
    const { stderr } = run(runScriptReport, '--strict')
    expect(stderr).not.toMatch(/Kvorbl|Splonto/)
    expect(stderr).toContain('„Zorblat”')
    expect(readFileSync(inFolder('odluke.yaml'), 'utf8')).toContain('note: проба')
  })

  it('remembers all of them, and then --strict passes', () => {
    expect(run(runScriptReport, '--confirm-all').code).toBe(0)
    expect(run(runScriptReport, '--strict')).toMatchObject({ code: 0, stderr: '' })
    const before = readFileSync(inFolder('odluke.yaml'), 'utf8')
    run(runScriptReport, '--confirm-all')
    expect(readFileSync(inFolder('odluke.yaml'), 'utf8')).toBe(before)
  })

  it('opens a confirmed doubt again when its result changes', () => {
    run(runScriptReport, '--confirm-all')
    const file = inFolder('odluke.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('result: Кворбл', 'result: Kvorbl'))
    expect(run(runScriptReport, '--strict').code).toBe(1)
  })

  it('refuses a word that is nowhere, wrong options and a wrong file', () => {
    expect(run(runScriptReport, '--confirm', 'Nigde')).toMatchObject({ code: 1 })
    expect(run(runScriptReport, '--format', 'pdf')).toMatchObject({ code: 2 })
    expect(run(runScriptReport, '--nesto').stderr).toContain('Употреба')
    writeFileSync(inFolder('odluke.yaml'), 'reci: []\n')
    expect(run(runScriptReport).stderr).toContain('odluke.yaml:1:1')
  })

  it('does not pass over a file it cannot read', () => {
    run(runScriptReport, '--confirm-all')
    writeFileSync(inFolder('articles/2024/cirilica.md'), 'без заглавља')
    const strict = run(runScriptReport, '--strict')
    expect(strict.code).toBe(1)
    expect(strict.stderr).toContain('articles/2024/cirilica.md')
  })

  it('looks at the messages of the interface as well', () => {
    mkdirSync(inFolder('lib'))
    writeFileSync(inFolder('lib/poruke.json'), '{\n  "a": "Kључ"\n}\n')
    const report = scriptReport({
      folder,
      messageFiles: [inFolder('lib/poruke.json')],
      confirmations: [],
      converter: createSiteConverter({ glossary: [] }),
    })
    expect(
      report.groups.flatMap(({ places }) => places).filter(({ file }) => file === 'lib/poruke.json'),
    ).toMatchObject([{ line: 2, column: 9, source: 'Kључ', result: 'Кључ' }])
    expect(shownFile('content/', '../lib/i18n/x.json')).toBe('lib/i18n/x.json')
  })

  it('writes JSON and HTML to a file', () => {
    run(runScriptReport, '--format', 'json', '--all', '--out', inFolder('report.json'))
    expect(JSON.parse(readFileSync(inFolder('report.json'), 'utf8'))).toMatchObject({ version: 1, files: 5 })
    run(runScriptReport, '--format', 'html', '--out', inFolder('report.html'))
    expect(readFileSync(inFolder('report.html'), 'utf8')).toMatch(/^<!doctype html>/)
  })
})

describe('script:lint', () => {
  it('ends with 1 for errors, mends them, and then with 0', () => {
    const found = run(runScriptLint)
    expect(found.code).toBe(1)
    expect(found.stdout).toContain('cirilica.md:2:16  грешка: У речи „Крагујевцу” латинична су слова: K.')
    const before = readFileSync(inFolder('articles/2024/cirilica.md'), 'utf8')
    expect(run(runScriptLint, '--fix').code).toBe(0)
    const after = readFileSync(inFolder('articles/2024/cirilica.md'), 'utf8')
    expect(after).toBe(before.replaceAll('K', 'К'))
    expect(run(runScriptLint).code).toBe(0)
  })

  it('looks only at the files it is given', () => {
    expect(run(runScriptLint, inFolder('articles/2024/latinica.md')).code).toBe(0)
    expect(run(runScriptLint, inFolder('articles/2024/cirilica.md')).code).toBe(1)
    expect(run(runScriptLint, inFolder('nema.md'))).toMatchObject({ code: 2 })
  })

  it('only tells of a text taken over as it is', () => {
    writeFileSync(inFolder('odluke.yaml'), 'asWritten:\n  - file: articles/2024/cirilica.md\n')
    const before = readFileSync(inFolder('articles/2024/cirilica.md'), 'utf8')
    const { code, stdout } = run(runScriptLint, '--fix')
    expect(code).toBe(0)
    expect(stdout).toContain('обавештење: У речи „Крагујевцу”')
    expect(readFileSync(inFolder('articles/2024/cirilica.md'), 'utf8')).toBe(before)
  })

  it('speaks JSON', () => {
    const findings = JSON.parse(run(runScriptLint, '--format', 'json').stdout) as {
      rule: string
      offset: number
    }[]
    expect(findings.map(({ rule }) => rule)).toEqual(['look-alike', 'look-alike'])
  })
})
