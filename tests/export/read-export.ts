import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import {
  attribute,
  descendants,
  isElement,
  parsePage,
  type Document,
  type Element,
  type ParentNode,
} from '../../tools/export/html-tree'
import { localeOfSegment, type Locale } from '@/lib/i18n/locales'
import { pageFile, type RedirectTable } from '@/lib/redirects/table'

/** A page of the finished site, or one planted to prove a check. */
export interface Page {
  /** Path in its address, e.g. `/lat/kontakt/`; `/404.html` for the page of addresses that do not exist. */
  path: string
  /** Undefined for `/` and the 404 page, which speak all languages. */
  locale: Locale | undefined
  html: string
  document: Document
}

/** The finished site. */
export interface Export {
  /** Absolute path of the folder. */
  folder: string
  /** Address of the site, without a slash at the end. */
  origin: string
  /** Path of every file, e.g. `/lat/kontakt/index.html`; compressed twins too. */
  files: ReadonlySet<string>
  pages: readonly Page[]
  /** Pages at old addresses, which only lead on or say that something is gone. */
  oldAddresses: readonly Page[]
  pageAt(path: string): Page | undefined
  read(path: string): string
}

export const notFoundPath = '/404.html'

/** Whether a page has the frame of the site and an address of its own: all but `/` and the 404 page. */
export const isFramed = (page: Page): boolean => page.locale !== undefined

/** Whether a page is the search page of a locale. */
export const isSearch = (page: Page): boolean => /^\/[a-z]+\/pretraga\/$/.test(page.path)

/** A page from its address and HTML. */
export function makePage(path: string, html: string): Page {
  return { path, html, locale: localeOfSegment(path.split('/')[1]), document: parsePage(html) }
}

const elements = new WeakMap<ParentNode, Element[]>()

/** Elements below a node in document order, of one name when it is given. */
export function elementsOf(root: ParentNode, name?: string): Element[] {
  let all = elements.get(root)
  if (!all) elements.set(root, (all = [...descendants(root)].filter((node) => isElement(node))))
  return name ? all.filter(({ tagName }) => tagName === name) : all
}

/** `content` of a page's `<meta>` with this name or property. */
export function metaOf(page: Page, name: string): string[] {
  return elementsOf(page.document, 'meta')
    .filter((meta) => attribute(meta, 'name') === name || attribute(meta, 'property') === name)
    .map((meta) => attribute(meta, 'content') ?? '')
}

/** `<link>` elements of one kind. */
export function headLinks(page: Page, rel: string): Element[] {
  return elementsOf(page.document, 'link').filter((link) => attribute(link, 'rel') === rel)
}

/** hreflang of a page: tag → address. */
export function alternatesOf(page: Page): Map<string, string> {
  const links = headLinks(page, 'alternate').filter((link) => attribute(link, 'hreflang') !== undefined)
  return new Map(links.map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href') ?? '']))
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${relative(folder, join(entry.parentPath ?? entry.path, entry.name))
          .split(sep)
          .join('/')}`,
    )
    .sort()
}

let known: Export | undefined

/**
 * The finished site in `VESNIK_OUT` (default `out`).
 * @throws {Error} when there is none
 */
export function readExport(): Export {
  if (known) return known
  const folder = resolve(process.env.VESNIK_OUT || 'out')
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no finished site in ${folder}: run npm run build first.`)
  const files = new Set(listFiles(folder))
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const all = [...files]
    .filter((path) => path.endsWith('.html'))
    .map((path) => makePage(path.replace(/index\.html$/, ''), read(path)))
  const { redirects, gone } = JSON.parse(read('/redirects.json')) as RedirectTable
  const old = new Set([...redirects, ...gone].map(({ from }) => pageFile(from).replace(/index\.html$/, '')))
  const pages = all.filter(({ path }) => !old.has(path))
  const byPath = new Map(pages.map((page) => [page.path, page]))
  known = {
    folder,
    origin: originOf(byPath.get('/')),
    files,
    pages,
    oldAddresses: all.filter(({ path }) => old.has(path)),
    read,
    pageAt: (path) => byPath.get(path),
  }
  return known
}

/** The address that the build was made for stands in the page that every site has. */
function originOf(start: Page | undefined): string {
  const canonical = start && headLinks(start, 'canonical').map((link) => attribute(link, 'href'))[0]
  if (!canonical) throw new Error('The page / names no canonical address.')
  return new URL(canonical).origin
}
