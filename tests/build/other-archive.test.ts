import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Builds another institution's small archive out of the repository: no translations, no numbered pages, no tags. */

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-'))
const embargo = '2026-02-01T11:00:00Z'

function build(name: string, clock: string): string {
  const out = path.join(work, name)
  execFileSync(process.execPath, ['scripts/build.mjs'], {
    env: {
      ...process.env,
      VESNIK_CONTENT: 'tests/build/content',
      VESNIK_OUT: out,
      VESNIK_URL: 'https://dz-primer.example',
      VESNIK_NOW: clock,
    },
    stdio: 'pipe',
  })
  return out
}

/** Path and content hash of every file of a folder. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')}`,
    )
    .sort()
}

const read = (out: string, file: string) => readFileSync(path.join(out, file), 'utf8')
let before: string
let again: string

beforeAll(() => {
  before = build('before', '2026-02-01T10:59:59Z')
  again = build('again', '2026-02-01T10:59:59Z')
}, 240_000)

afterAll(() => {
  rmSync(work, { recursive: true, force: true })
  // The repository's own content is compiled again, for whoever comes next.
  execFileSync('npx', ['tsx', 'scripts/content.ts'], { stdio: 'pipe' })
}, 60_000)

describe('another content folder', () => {
  it('becomes a site of its own, with its own address', () => {
    const page = read(before, 'cir/aktuelno/radno-vreme/1/index.html')
    expect(page).toContain('Ново радно време')
    expect(page).toContain('Дом здравља Пример')
    expect(page).toContain('href="https://dz-primer.example/cir/aktuelno/radno-vreme/1/"')
  })

  it('has an English list that says it is empty', () => {
    expect(read(before, 'eng/aktuelno/index.html')).toContain('There is no news in this list yet.')
  })

  it('holds neither drafts nor what is embargoed, in any file', () => {
    const texts = fingerprint(before).map((line) => line.split(' ')[0] as string)
    const leaks = texts.filter(
      (file) =>
        /nacrt|vakcinacija/.test(file) ||
        /Нацрт који|Nacrt koji|Вакцинација|Vakcinacija/.test(read(before, file)),
    )
    expect(leaks).toEqual([])
  })

  it('is the same byte for byte when built again', () => {
    expect(fingerprint(again)).toEqual(fingerprint(before))
  })
})

it('shows an embargoed article from its moment on', () => {
  const after = build('after', embargo)
  expect(existsSync(path.join(after, 'lat/aktuelno/vakcinacija/2/index.html'))).toBe(true)
}, 120_000)
