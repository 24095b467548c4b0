import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashBytes, type Manifest } from '@/tools/export/manifest'
import { dropUnasked, mergeExport } from '@/tools/export/merge'
import { onwardLinks, setChangedOnward, setFreshOnward, setOnward } from '@/tools/export/onward'
import type { BuildPlan } from '@/tools/export/plan/build-plan'

const page = (onward: string) =>
  `<!DOCTYPE html><html lang="sr"><head><title>Вести</title></head><body><nav><a href="/cir/a/">Вести</a><a class="x" href="${onward}" rel="prev">Новије</a><a href="/cir/a/strana/1/" rel="next">Старије</a></nav></body></html>`

const first = 'cir/a/index.html'
const numbered = (number: number) => `cir/a/strana/${number}/index.html`

it('each numbered page leads to the next number, the last one to the first page of its own list', () => {
  const files = [
    first,
    numbered(2),
    numbered(10),
    numbered(1),
    'cir/a/2025/strana/1/index.html',
    'cir/b/index.html',
  ]
  expect(Object.fromEntries(onwardLinks(files))).toEqual({
    [numbered(1)]: '/cir/a/strana/2/',
    [numbered(2)]: '/cir/a/strana/3/',
    [numbered(10)]: '/cir/a/',
    'cir/a/2025/strana/1/index.html': '/cir/a/2025/',
  })
})

it('sets one link and touches nothing else', () => {
  expect(setOnward(page('/cir/a/strana/3/'), '/cir/a/')).toBe(page('/cir/a/'))
  expect(() => setOnward('<p>Нема везе.</p>', '/')).toThrow('one link')
  expect(() => setOnward(page('/a/').repeat(2), '/')).toThrow('one link')
})

describe('an export built upon the last one', () => {
  let work: string
  const folder = (name: string) => join(work, name)
  const read = (file: string) => readFileSync(join(work, 'fresh', file), 'utf8')

  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'vesnik-onward-'))
  })
  afterEach(() => rmSync(work, { recursive: true }))

  function write(name: string, files: Record<string, string>) {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(work, name, file)), { recursive: true })
      writeFileSync(join(work, name, file), text)
    }
  }

  /** An export with two numbered pages as it was published, and what the next build renders. */
  async function build(pages: string[], render: string[], samples: string[] = []) {
    const published = {
      [first]: 'first',
      [numbered(1)]: page('/cir/a/strana/2/'),
      [numbered(2)]: page('/cir/a/'),
    }
    write('out', published)
    const last: Manifest = {
      global: 'g',
      pages: Object.fromEntries(Object.keys(published).map((file) => [file, 'k'])),
      files: Object.fromEntries(
        Object.entries(published).map(([file, text]) => [file, [0, 0, hashBytes(text)]]),
      ),
    }
    const plan: BuildPlan = {
      global: 'g',
      isFull: false,
      pages: Object.fromEntries(pages.map((file) => [file, 'k'])),
      render,
      samples,
      routes: {},
    }
    const asRendered = (file: string) => page(`/cir/a/strana/${Number(/strana\/(\d+)/.exec(file)?.[1]) + 1}/`)
    write('fresh', Object.fromEntries([...render, ...samples].map((file) => [file, asRendered(file)])))
    write('fresh', render.includes(first) ? { [first]: 'new first' } : {})
    setFreshOnward(folder('fresh'), plan, last)
    dropUnasked(folder('fresh'), plan, last)
    setChangedOnward(folder('fresh'), plan, folder('out'), last)
    return mergeExport(folder('fresh'), plan, folder('out'), last)
  }

  it('a third page: the second one leads to it and is not rendered', async () => {
    const pages = [first, numbered(1), numbered(2), numbered(3)]
    const { changed, kept } = await build(pages, [first, numbered(3)])
    expect(changed.sort()).toEqual([first, numbered(2), numbered(3)])
    expect(kept).toEqual([numbered(1)])
    expect(read(numbered(2))).toBe(page('/cir/a/strana/3/'))
    expect(read(numbered(3))).toBe(page('/cir/a/'))
    expect(readFileSync(join(work, 'out', numbered(2)), 'utf8')).toBe(page('/cir/a/'))
  })

  it('a page less: the one before it leads to the first page again', async () => {
    await build([first, numbered(1)], [first])
    expect(read(numbered(1))).toBe(page('/cir/a/'))
  })

  it('a sample is compared with the link that it was published with', async () => {
    await build([first, numbered(1), numbered(2), numbered(3)], [first, numbered(3)], [numbered(2)])
    expect(read(numbered(2))).toBe(page('/cir/a/strana/3/'))
  })
})
