import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleEditor } from '@/tools/editor/bundle/bundle'

/* What runs in the browser, and which addresses it asks for there, the browser test of the editor's way tells. */

/** On the disk, everything together: program, fonts, decoders of pictures. */
const MOST_BYTES = 8_000_000

let folder: string
let files: string[]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vesnik-bundle-'))
  await bundleEditor(process.cwd(), folder)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  files = names.filter((name) => statSync(join(folder, name)).isFile())
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('the whole editor is small enough', () => {
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  expect(bytes).toBeGreaterThan(3_000_000)
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
})

test('fonts, decoders, styles and parts are asked for beside the page, and are there', () => {
  const texts = files
    .filter((name) => /\.(?:js|css|html)$/.test(name))
    .map((name) => [name, read(name)] as const)
  expect(texts.length).toBeGreaterThan(15)
  for (const [name, text] of texts) {
    expect(text.match(/(?:url\(|@import|import\(|from)\s*["'`(]?https?:.{0,60}/g) ?? [], name).toEqual([])
    const own = [
      ...[...text.matchAll(/["'`(]\/urednik\/([\w./-]+\.(?:js|css|woff2|wasm))(?!\w)/g)].map(
        ([, path]) => path ?? '',
      ),
      ...[...text.matchAll(/["'`]\.\/(deo-[\w.-]+\.js)["'`]/g)].map(([, path]) => path ?? ''),
    ]
    for (const path of own) expect(files, `${name}: ${path}`).toContain(path)
  }
})

test('the page has nothing inline, so that its policy can forbid it, and is not for search engines', () => {
  const page = read('index.html')
  expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|style=/)
  expect(page).toContain('<meta name="robots" content="noindex" />')
})
