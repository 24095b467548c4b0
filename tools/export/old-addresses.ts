import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { attribute, descendants, isElement, parsePage } from './html-tree'
import { getPublishedList, getRemoved } from '@/lib/content/notices'
import { formatPublishedList } from '@/lib/content/published-list'
import { gonePage, movedPage } from '@/lib/redirects/static-page'
import { currentEntries, pageFile, redirectTable, type RedirectTable } from '@/lib/redirects/table'
import { inAllLocales, readAlias } from '@/lib/url/old-addresses'

/** Addresses of the style sheets that the 404 page loads, which every page shares. */
async function styleSheetsOf(folder: string): Promise<string[]> {
  const nodes = [...descendants(parsePage(await readFile(join(folder, '404.html'), 'utf8')))]
  return nodes
    .filter((node) => isElement(node))
    .filter((node) => node.tagName === 'link' && attribute(node, 'rel') === 'stylesheet')
    .map((node) => attribute(node, 'href') ?? '')
}

/** Static pages by their file; rules that need a query have none, since plain hosting cannot see a query. */
function staticPages({ redirects, gone }: RedirectTable, styleSheets: string[]): Map<string, string> {
  const pages = new Map<string, string>()
  for (const rule of redirects) if (!rule.query) pages.set(pageFile(rule.from), movedPage(rule, styleSheets))
  const removed = new Map(
    getRemoved().flatMap((entry) =>
      inAllLocales(readAlias(entry.address)).map(({ address }) => [address.from, entry] as const),
    ),
  )
  for (const one of gone) {
    const entry = removed.get(one.from)
    if (entry) pages.set(one.page, gonePage(one, entry, styleSheets))
  }
  return pages
}

/**
 * Writes what keeps old addresses alive: a static page at each, `redirects.json` for servers, and the list of what is
 * public now.
 * @param folder the export, or the part of it that is new
 * @param isPage whether a file is a page of the site that may not be in the folder yet
 * @throws {Error} when an old address is a file of the site
 */
export async function writeOldAddresses(
  folder: string,
  isPage: (file: string) => boolean = () => false,
): Promise<{ pages: number; rules: number }> {
  const table = redirectTable()
  const pages = staticPages(table, await styleSheetsOf(folder))
  for (const [path, html] of pages) {
    const file = join(folder, path)
    if (isPage(path.slice(1)) || existsSync(file)) throw new Error(`${path} is a page, not an old address`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }
  await writeFile(join(folder, 'redirects.json'), `${JSON.stringify(table, null, 1)}\n`)
  await writeFile(join(folder, 'objavljeno.txt'), formatPublishedList(getPublishedList(), currentEntries()))
  return { pages: pages.size, rules: table.redirects.length + table.gone.length }
}
