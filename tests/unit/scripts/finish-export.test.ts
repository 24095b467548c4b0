import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleSite } from '@/tools/export/bundle-site'
import { compressExport } from '@/tools/export/compress'
import { listFiles } from '@/tools/export/list-files'
import { slimExport } from '@/tools/export/slim'

let folder: string
const out = () => join(folder, 'out')
const store = () => join(folder, 'store')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vesnik-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(out(), name)), { recursive: true })
    await writeFile(join(out(), name), text)
  }
}
const names = async (root = out()) => (await listFiles(root)).map((file) => relative(root, file))
const read = (name: string) => readFile(join(out(), name))

const PAGE = '<!DOCTYPE html><html lang="sr"><head></head><body><p>а</p></body></html>'

describe('slimExport', () => {
  it('leaves only what readers ask for', async () => {
    await write({
      'index.html': PAGE.replace('</body>', '<script>self.__next_f.push([1,"x"])</script></body>'),
      'index.txt': '0:x',
      '__next._tree.txt': '0:x',
      '404.html': PAGE,
      '404/index.html': PAGE,
      '_not-found/index.html': PAGE,
      'lat/kontakt/index.html': PAGE,
      'lat/kontakt/index.txt': '1:x',
      'lat/kontakt/__next.lat/kontakt.txt': '1:x',
      'lat/feed.xml': '<rss/>',
      'robots.txt': 'User-agent: *',
      '_v/site.1.js': 'export {}',
      '_next/static/chunks/a.js': 'x',
      '_next/static/chunks/a.css': 'p{}',
      '_next/static/media/f.woff2': 'f',
      '_next/static/vesnik/_buildManifest.js': 'x',
    })
    const report = await slimExport(out())
    expect(await names()).toEqual([
      '404.html',
      '_next/static/chunks/a.css',
      '_next/static/media/f.woff2',
      '_v/site.1.js',
      'index.html',
      'lat/feed.xml',
      'lat/kontakt/index.html',
      'robots.txt',
    ])
    expect(await readdir(join(out(), '_next/static'))).toEqual(['chunks', 'media'])
    expect(report).toMatchObject({ pages: 3, filesRemoved: 8 })
    expect((await read('index.html')).toString()).toBe(PAGE)
  })

  it("lets only the search page load the search page's module", async () => {
    const html = PAGE.replace('</body>', '<script type="module" src="/_v/search.1.js"></script></body>')
    await write({ 'lat/pretraga/index.html': html })
    await slimExport(out())
    expect((await read('lat/pretraga/index.html')).toString()).toBe(html)
    await write({ 'lat/aktuelno/pretraga/index.html': html })
    await expect(slimExport(out())).rejects.toThrow('/_v/search.1.js')
  })

  it('names the page that it does not understand', async () => {
    await write({ 'lat/a/index.html': PAGE.replace('<p>', '<p onclick="x()">') })
    await expect(slimExport(out())).rejects.toThrow(/lat\/a\/index\.html[\s\S]*onclick/)
  })

  it('refuses a payload with an unknown name', async () => {
    await write({ 'lat/payload.txt': '1:"$Sreact.fragment"\n' })
    await expect(slimExport(out())).rejects.toThrow('lat/payload.txt')
  })
})

describe('compressExport', () => {
  const text = 'Љубав и њива. '.repeat(200)

  it('writes both forms beside text files that become smaller', async () => {
    await write({ 'a.html': text, 'b.css': 'p{}', 'c.jpg': text, 'd.svg': text.replaceAll(' ', '\n') })
    const report = await compressExport(out(), store())
    expect(await names()).toEqual(
      expect.arrayContaining(['a.html', 'a.html.br', 'a.html.gz', 'b.css', 'c.jpg']),
    )
    expect(await names()).not.toEqual(expect.arrayContaining(['c.jpg.br']))
    expect(await names()).not.toEqual(expect.arrayContaining(['b.css.br']))
    expect(brotliDecompressSync(await read('a.html.br')).toString()).toBe(text)
    expect(gunzipSync(await read('a.html.gz')).toString()).toBe(text)
    expect(report).toMatchObject({ files: 2, fromStore: 0 })
  })

  it('keeps no form that is not smaller', async () => {
    await mkdir(out(), { recursive: true })
    await writeFile(join(out(), 'x.json'), randomBytes(600))
    await compressExport(out(), store())
    expect(await names()).toEqual(['x.json'])
  })

  it('takes unchanged files from the store, byte for byte', async () => {
    await write({ 'a.html': text, 'b.html': `${text}б` })
    await compressExport(out(), store())
    const first = await read('a.html.br')
    await write({ 'b.html': `${text}в` })
    const report = await compressExport(out(), store())
    expect(report).toMatchObject({ files: 2, fromStore: 1 })
    expect((await read('a.html.br')).equals(first)).toBe(true)
    expect(brotliDecompressSync(await read('b.html.br')).toString()).toBe(`${text}в`)
  })

  it('does not believe a damaged store', async () => {
    await write({ 'a.html': text })
    await compressExport(out(), store())
    for (const file of await listFiles(store())) await writeFile(file, 'damaged')
    expect(await compressExport(out(), store())).toMatchObject({ files: 1, fromStore: 0 })
    expect(brotliDecompressSync(await read('a.html.br')).toString()).toBe(text)
    expect(await compressExport(out(), store())).toMatchObject({ fromStore: 1 })
  })

  it('drops what no build has asked for in a month', async () => {
    await write({ 'a.html': text })
    await compressExport(out(), store())
    const old = new Date(Date.now() - 40 * 86_400_000)
    const files = await listFiles(store())
    expect(files).toHaveLength(2)
    for (const file of files) await utimes(file, old, old)
    await write({ 'a.html': `${text}ново` })
    await compressExport(out(), store())
    const left = await listFiles(store())
    expect(left).toHaveLength(2)
    expect(left.some((file) => files.includes(file))).toBe(false)
  })
})

describe('bundleSite', () => {
  it('names modules by their content and removes those of before', async () => {
    await mkdir(join(folder, 'lib/browser/search'), { recursive: true })
    const source = join(folder, 'lib/browser/site.ts')
    await writeFile(source, 'const a: number = 1; console.log(a)')
    await writeFile(join(folder, 'lib/browser/search/main.ts'), 'console.log(3)')
    await writeFile(join(folder, 'lib/browser/gallery.ts'), 'console.log(4)')
    await writeFile(join(folder, 'lib/browser/nearest.ts'), 'console.log(5)')
    const first = await bundleSite(folder)
    expect(first['site.js']).toMatch(/^\/_v\/site\.[A-Z0-9]+\.js$/)
    expect(first['search.js']).toMatch(/^\/_v\/search\.[A-Z0-9]+\.js$/)
    expect(await bundleSite(folder)).toEqual(first)
    await writeFile(source, 'const a: number = 2; console.log(a)')
    const second = await bundleSite(folder)
    expect(second['site.js']).not.toEqual(first['site.js'])
    expect(second['search.js']).toEqual(first['search.js'])
    const files = Object.values(second).map((address) => address.replace('/_v/', ''))
    expect((await readdir(join(folder, 'public/_v'))).sort()).toEqual(files.sort())
    expect(JSON.parse(await readFile(join(folder, '.cache/assets.json'), 'utf8'))).toEqual(second)
    await writeFile(source, 'const a =')
    await expect(bundleSite(folder)).rejects.toThrow('lib/browser/site.ts')
    expect(await readdir(join(folder, 'public/_v'))).toHaveLength(4)
  })
})
