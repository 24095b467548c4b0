import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, it } from 'vitest'
import { attribute } from '@/tools/export/html-tree'
import { elementsOf, readExport, type Page } from './read-export'

/* What a first visit may cost, over every page: bytes as they are sent (Brotli), pictures left out; a KB
 * is 1,000 bytes. */

const site = readExport()
const KB = 1000

/** Limits in bytes. An article longer than 400 words may have 6 bytes more for each word: a word of Serbian text adds
 *  two to three, markup of tables and lists the rest. */
const LIMITS = { article: 6 * KB, list: 9 * KB, style: 7 * KB, module: 2.5 * KB, fonts: 70 * KB }
const PER_WORD = 6
const FONT_FILES = 3
const REQUESTS = 7

const sizes = new Map<string, number>()

/** Bytes of a file when it is sent compressed; the stored form where there is one. */
function sent(path: string): number {
  const known = sizes.get(path)
  if (known !== undefined) return known
  const stored = `${path}.br`
  const size = site.files.has(stored)
    ? statSync(join(site.folder, stored)).size
    : path.endsWith('.woff2')
      ? statSync(join(site.folder, path)).size
      : brotliCompressSync(readFileSync(join(site.folder, path)), {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
        }).length
  sizes.set(path, size)
  return size
}

const fileOf = ({ path }: Page) => (path.endsWith('/') ? `${path}index.html` : path)
const hrefs = (page: Page, kind: string, test: (path: string) => boolean) =>
  elementsOf(page.document, kind)
    .map((element) => attribute(element, kind === 'script' ? 'src' : 'href') ?? '')
    .filter(test)

/** Kinds of pages, by their address. */
const kinds: [kind: string, address: RegExp][] = [
  ['article', /^\/[a-z]+\/aktuelno\/[^/]+\/\d+\/$/],
  ['search', /^\/[a-z]+\/pretraga\/$/],
  ['archive', /^\/[a-z]+\/aktuelno\/arhiva\//],
  ['keywords', /^\/[a-z]+\/aktuelno\/oznake\//],
  ['list', /^\/[a-z]+\/aktuelno\//],
  ['home', /^\/[a-z]+\/$/],
  ['standing page', /^\/[a-z]+\/[^/]+\/$/],
  ['start', /^\/$/],
  ['404 page', /^\/404\.html$/],
]
const oldAddresses = new Set(site.oldAddresses)
const kindOf = (page: Page) =>
  oldAddresses.has(page)
    ? 'old address'
    : (kinds.find(([, address]) => address.test(page.path))?.[0] ?? 'other')

const words = (page: Page) =>
  Number(/"wordCount":(\d+)/.exec(page.html)?.[1] ?? textOf(page).split(/\s+/).filter(Boolean).length)

function textOf(page: Page): string {
  return page.html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
}

interface Cost {
  html: number
  style: number
  module: number
  fonts: number
  fontFiles: number
  requests: number
}

function costOf(page: Page): Cost {
  const styles = hrefs(page, 'link', (path) => path.endsWith('.css'))
  // A page's own program (search, a gallery, the nearest address) is a matter of its own.
  const modules = [...new Set(hrefs(page, 'script', (path) => path.startsWith('/_v/site.')))]
  const fonts = hrefs(page, 'link', (path) => path.endsWith('.woff2'))
  const sum = (paths: string[]) => paths.reduce((total, path) => total + sent(path), 0)
  return {
    html: sent(fileOf(page)),
    style: sum(styles),
    module: sum(modules),
    fonts: sum(fonts),
    fontFiles: fonts.length,
    // The icon is asked for by every browser.
    requests: 1 + styles.length + modules.length + fonts.length + 1,
  }
}

function htmlLimit(page: Page): number {
  if (kindOf(page) !== 'article') return LIMITS.list
  return LIMITS.article + PER_WORD * Math.max(0, words(page) - 400)
}

function breaches(page: Page, cost: Cost): string[] {
  const limits: [string, number, number][] = [
    ['HTML', cost.html, htmlLimit(page)],
    ['style sheet', cost.style, LIMITS.style],
    ['own module', cost.module, LIMITS.module],
    ['fonts', cost.fonts, LIMITS.fonts],
    ['font files', cost.fontFiles, FONT_FILES],
    ['requests', cost.requests, REQUESTS],
  ]
  return limits.flatMap(([what, value, limit]) =>
    value > limit ? [`${page.path}: ${what} ${Math.round(value)} > ${Math.round(limit)}`] : [],
  )
}

const kb = (bytes: number) => (bytes / KB).toFixed(1)

it('keeps every page within its budget', () => {
  const pages = [...site.pages, ...site.oldAddresses]
  const costs = pages.map((page) => ({ page, cost: costOf(page) }))
  expect(pages.filter((page) => kindOf(page) === 'other').map(({ path }) => path)).toEqual([])
  const rows = [...kinds.map(([kind]) => kind), 'old address'].map((kind) => {
    const own = costs.filter(({ page }) => kindOf(page) === kind).map(({ cost }) => cost)
    const most = (name: keyof Cost) => Math.max(0, ...own.map((cost) => cost[name]))
    return {
      kind,
      pages: own.length,
      'HTML KB': kb(most('html')),
      'CSS KB': kb(most('style')),
      'JS KB': kb(most('module')),
      'fonts KB': kb(most('fonts')),
      requests: most('requests'),
    }
  })
  // The table is the point: it is printed whatever the outcome.
  process.stdout.write(`Most of each kind, Brotli, without pictures, 1 KB = 1,000 bytes\n${table(rows)}\n`)
  expect(costs.flatMap(({ page, cost }) => breaches(page, cost))).toEqual([])
})

it('finds a page that costs too much', () => {
  const page = site.pages.find((one) => kindOf(one) === 'home') as Page
  const dear = { html: 10 * KB, style: 8 * KB, module: 3 * KB, fonts: 71 * KB, fontFiles: 4, requests: 8 }
  expect(breaches(page, dear)).toHaveLength(6)
})

function table(rows: Record<string, string | number>[]): string {
  const names = Object.keys(rows[0] ?? {})
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name])))]
  return lines
    .map((line) => line.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(9))).join(' '))
    .join('\n')
}
