import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  findDamage,
  hashBytes,
  readManifest,
  writeManifest,
  type FileRecord,
  type Manifest,
} from '@/tools/export/manifest'
import { dropUnasked, ForgottenInput, mergeExport } from '@/tools/export/merge'
import type { BuildPlan } from '@/tools/export/plan/build-plan'

let work: string
const fresh = () => join(work, 'fresh')
const out = () => join(work, 'out')

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'vesnik-merge-'))
  mkdirSync(fresh())
  mkdirSync(out())
})
afterEach(() => rmSync(work, { recursive: true }))

function write(folder: string, files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Publishes files and gives their record. */
function publish(files: Record<string, string>, pages: Record<string, string>): Manifest {
  write(out(), files)
  const records = Object.entries(files).map(([name, text]) => {
    const { size, mtimeMs } = statSync(join(out(), name))
    return [name, [size, mtimeMs, hashBytes(text)] satisfies FileRecord] as const
  })
  return { global: 'g', pages, files: Object.fromEntries(records) }
}

const plan = (part: Partial<BuildPlan>): BuildPlan => ({
  global: 'g',
  isFull: false,
  pages: {},
  render: [],
  samples: [],
  routes: {},
  ...part,
})
const read = (name: string) => readFileSync(join(fresh(), name), 'utf8')

describe('mergeExport', () => {
  it('takes over what has not changed, under a second name, with its compressed forms', async () => {
    const last = publish(
      {
        'a/index.html': 'a',
        'a/index.html.br': 'A',
        'b/index.html': 'b',
        'old/index.html': 'o',
        'x.css': 'c',
      },
      { 'a/index.html': '1', 'b/index.html': '2', 'old/index.html': '3' },
    )
    write(fresh(), { 'b/index.html': 'new', 'x.css': 'c', 'y.css': 'y' })
    const task = plan({ pages: { 'a/index.html': '1', 'b/index.html': '9' }, render: ['b/index.html'] })
    const merged = await mergeExport(fresh(), task, out(), last)
    expect(merged.changed).toEqual(['b/index.html', 'y.css'])
    expect(merged.kept.sort()).toEqual(['a/index.html', 'a/index.html.br', 'x.css'])
    expect(merged.removed).toEqual(['old/index.html'])
    expect([read('a/index.html'), read('a/index.html.br'), read('b/index.html')]).toEqual(['a', 'A', 'new'])
    expect(statSync(join(fresh(), 'a/index.html')).ino).toBe(statSync(join(out(), 'a/index.html')).ino)
    expect(readFileSync(join(out(), 'b/index.html'), 'utf8')).toBe('b')
  })

  it('drops samples that came out as published, and stops at one that did not', () => {
    const last = publish({ 'a/index.html': 'a' }, { 'a/index.html': '1' })
    const task = plan({ pages: { 'a/index.html': '1', 'sitemap.xml': '2' }, samples: ['a/index.html'] })
    write(fresh(), { 'a/index.html': 'a', 'sitemap.xml': 'empty', 'robots.txt': 'r' })
    dropUnasked(fresh(), task, last)
    expect(() => read('a/index.html')).toThrow('ENOENT')
    expect(() => read('sitemap.xml')).toThrow('ENOENT')
    expect(read('robots.txt')).toBe('r')
    write(fresh(), { 'a/index.html': 'a, later' })
    expect(() => dropUnasked(fresh(), task, last)).toThrow(ForgottenInput)
  })

  it('stops when the framework has not rendered what it was asked for', () => {
    const task = plan({ pages: { 'a/index.html': '1' }, render: ['a/index.html'] })
    expect(() => dropUnasked(fresh(), task, undefined)).toThrow('a/index.html')
  })
})

describe('the record of an export', () => {
  const file = () => join(work, 'records/r.json')

  it('is read as it was written, and not at all when a byte of it differs', () => {
    const manifest = publish({ 'a.html': 'a' }, { 'a.html': '1' })
    writeManifest(file(), manifest)
    expect(readManifest(file())).toEqual(manifest)
    const text = readFileSync(file(), 'utf8')
    for (const broken of [
      text.slice(0, -1),
      text.replace('a.html', 'b.html'),
      '',
      '{}',
      text.replace('1 ', '0 '),
    ]) {
      writeFileSync(file(), broken)
      expect(readManifest(file())).toBeUndefined()
    }
  })

  it('finds a file that is missing, shorter or different; a new time alone is no damage', () => {
    const manifest = publish({ 'a.html': 'aa', 'b.html': 'bb' }, {})
    expect(findDamage(out(), manifest)).toBeUndefined()
    utimesSync(join(out(), 'a.html'), new Date(), new Date(5000))
    expect(findDamage(out(), manifest)).toBeUndefined()
    write(out(), { 'b.html': 'bx' })
    utimesSync(join(out(), 'b.html'), new Date(), new Date(5000))
    expect(findDamage(out(), manifest)).toBe('b.html')
    write(out(), { 'b.html': 'b' })
    expect(findDamage(out(), manifest)).toBe('b.html')
    rmSync(join(out(), 'b.html'))
    expect(findDamage(out(), manifest)).toBe('b.html')
  })
})
