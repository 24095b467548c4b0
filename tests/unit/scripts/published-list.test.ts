import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepPublishedList } from '@/tools/release/published-list.mjs'

let folder: string
const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)
const list = () => readFileSync(path.join(folder, 'content/objavljeno.txt'), 'utf8')
const keep = () => keepPublishedList(path.join(folder, 'out'), path.join(folder, 'content'))

let complaints: string[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vesnik-list-'))
  for (const name of ['out', 'content']) mkdirSync(path.join(folder, name))
  complaints = []
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation((text: string) => void complaints.push(text))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

const before = '# Адресе\nstrana kontakt\nvest 1 prva\n'
const after = '# Адресе\nstrana kontakt eng\nvest 1 prva\nvest 2 druga\n'

it('takes over what has become public, an English version too', async () => {
  write('content/objavljeno.txt', before)
  write('out/objavljeno.txt', after)
  expect(await keep()).toBe(2)
  expect(list()).toBe(after)
  expect(await keep()).toBe(0)
})

it('begins the list of a new site', async () => {
  write('out/objavljeno.txt', after)
  expect(await keep()).toBe(3)
  expect(list()).toBe(after)
})

it('leaves the list alone when the export was built from other content, or has none', async () => {
  write('content/objavljeno.txt', before)
  expect(await keep()).toBe(0)
  write('out/objavljeno.txt', '# Адресе\nvest 7 strana-vest\n')
  expect(await keep()).toBe(0)
  expect(list()).toBe(before)
})

it('says so and goes on when the list cannot be written', async () => {
  write('out/objavljeno.txt', after)
  mkdirSync(path.join(folder, 'content/objavljeno.txt'))
  expect(await keep()).toBe(0)
  expect(complaints).toEqual([expect.stringContaining('could not be written')])
})
