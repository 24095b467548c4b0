import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type * as Folders from '@/lib/content/folder'
import { compileContent } from '@/tools/content/compile'

/* What is won over Contentlayer's own command is counted, not timed: files compiled and indexes written after an edit,
 * and the tracing that makes it slow. An upgrade that loses the gain fails here. */

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-compile-'))
const content = path.join(work, 'content')
const generated = path.join(work, 'contentlayer/generated')

vi.mock('@/lib/content/folder', async (original) => ({
  ...(await original<typeof Folders>()),
  generatedFolder: () => generated,
}))

const file = (name: string) => path.join(content, name)
const index = (kind: string) => path.join(generated, kind, '_index.json')
const read = (kind: string) =>
  JSON.parse(readFileSync(index(kind), 'utf8')) as { _id: string; title: string }[]
const edit = (name: string, from: string, to: string) => {
  const text = readFileSync(file(name), 'utf8')
  if (!text.includes(from)) throw new Error(`${name} holds no ${from}`)
  writeFileSync(file(name), text.replace(from, to))
}

beforeAll(async () => {
  cpSync('tests/unit/content/base/content', content, { recursive: true })
  await compileContent(content)
}, 120_000)
afterAll(() => rmSync(work, { recursive: true }))

it('compiles nothing when nothing has changed, and writes nothing', async () => {
  const before = statSync(index('Article')).mtimeMs
  const later = new Date(Date.now() + 60_000)
  utimesSync(file('pages/kontakt.md'), later, later)
  expect(await compileContent(content)).toEqual({ compiled: [], written: [] })
  expect(statSync(index('Article')).mtimeMs).toBe(before)
}, 60_000)

it('after an edit compiles that file alone and leaves the other indexes alone, also under the old time', async () => {
  const { atime, mtime } = statSync(file('articles/2023/obuka.md'))
  edit('articles/2023/obuka.md', 'title: ', 'title: Нова ')
  utimesSync(file('articles/2023/obuka.md'), atime, mtime)
  expect(await compileContent(content)).toEqual({
    compiled: ['articles/2023/obuka.md'],
    written: ['Article'],
  })
  expect(read('Article').find(({ _id }) => _id === 'articles/2023/obuka.md')?.title).toMatch(/^Нова /)
  expect(read('Article')).toHaveLength(2)
}, 60_000)

it('reads a file with the line ends of Windows as the same text', async () => {
  const text = readFileSync(file('articles/2024/poseta.md'), 'utf8')
  const unix = read('Article').find(({ _id }) => _id === 'articles/2024/poseta.md')
  writeFileSync(file('articles/2024/poseta.md'), `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  expect((await compileContent(content))?.compiled).toEqual(['articles/2024/poseta.md'])
  expect(read('Article').find(({ _id }) => _id === 'articles/2024/poseta.md')).toEqual(unix)
  writeFileSync(file('articles/2024/poseta.md'), text)
  await compileContent(content)
}, 60_000)

it('forgets a file that is gone, without compiling anything', async () => {
  rmSync(file('articles/2023/obuka.md'))
  expect(await compileContent(content)).toEqual({ compiled: [], written: ['Article'] })
  expect(read('Article').map(({ _id }) => _id)).toEqual(['articles/2024/poseta.md'])
}, 60_000)

it('does not believe output that somebody has changed', async () => {
  writeFileSync(index('Page'), '[]')
  const { compiled, written } = (await compileContent(content)) ?? {}
  expect(compiled).toHaveLength(3)
  expect(written).toHaveLength(4)
  expect(read('Page')).toHaveLength(1)
}, 60_000)

it('writes nothing when the folder has not passed the check, though a file is new', async () => {
  const before = statSync(index('Article')).mtimeMs
  edit('articles/2024/poseta.md', 'title: ', 'title: Друга ')
  expect(await compileContent(content, () => false)).toBeUndefined()
  await expect(compileContent(content, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(statSync(index('Article')).mtimeMs).toBe(before)
  expect((await compileContent(content))?.compiled).toEqual(['articles/2024/poseta.md'])
}, 60_000)

it('runs Contentlayer with the tracing of its effect library off', () => {
  const entry = readFileSync('tools/content/contentlayer-documents.mjs', 'utf8')
  const imports = [...entry.matchAll(/^import .* from '([^']+)'$/gm)].map(([, name]) => name as string)
  const probe = [
    ...imports.map((name) => `await import('${name}')`),
    "const { isTracingEnabled } = await import('@effect-ts/system/Tracing/Global')",
    'console.log(isTracingEnabled())',
  ].join('\n')
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', probe], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout.trim()).toBe('false')
}, 60_000)
