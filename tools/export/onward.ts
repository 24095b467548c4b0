/* The link from a list's last numbered page to the newer news is the only thing on a numbered page that changes when the
 * next page comes. So it is not part of the page: every numbered page is rendered with a link to the next number, and
 * on the last one the link is set to the list's first page here, in the finished file. */
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'parse5'
import { attribute, descendants, isElement } from './html-tree'
import type { Manifest } from './manifest'
import type { BuildPlan } from './plan/build-plan'

const NUMBERED = /^(.+)\/strana\/(\d+)\/index\.html$/

/**
 * Where each numbered page leads on to: the next number, or from the last one the first page of the list.
 * @param files files of all pages of a site
 * @example onwardLinks(['cir/a/index.html', 'cir/a/strana/1/index.html']).get('cir/a/strana/1/index.html') // '/cir/a/'
 */
export function onwardLinks(files: Iterable<string>): Map<string, string> {
  const pages = [...files].flatMap((file) => {
    const [, list, number] = NUMBERED.exec(file) ?? []
    return list === undefined ? [] : [{ file, list, number: Number(number) }]
  })
  const last = new Map<string, number>()
  for (const { list, number } of pages) last.set(list, Math.max(number, last.get(list) ?? 0))
  return new Map(
    pages.map(({ file, list, number }) => [
      file,
      number === last.get(list) ? `/${list}/` : `/${list}/strana/${number + 1}/`,
    ]),
  )
}

/** The page with its link to newer news (`<a rel="prev">`) set to an address; nothing else of it changes.
 *  @throws {Error} when the page has no such link, or more than one */
export function setOnward(html: string, address: string): string {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const links = [...descendants(document)]
    .filter((node) => isElement(node, 'a'))
    .filter((node) => attribute(node, 'rel') === 'prev')
  const place = links[0]?.sourceCodeLocation?.attrs?.href
  if (!place || links.length > 1) throw new Error('a numbered page must have one link to newer news')
  return `${html.slice(0, place.startOffset)}href="${address}"${html.slice(place.endOffset)}`
}

/** Sets the links of numbered pages that are freshly rendered. A sample gets the one it was published with.
 *  @param folder the fresh pages, made light */
export function setFreshOnward(folder: string, plan: BuildPlan, last: Manifest | undefined): void {
  const now = onwardLinks(Object.keys(plan.pages))
  const published = onwardLinks(Object.keys(last?.pages ?? {}))
  const set = (files: readonly string[], links: Map<string, string>) => {
    for (const file of files) rewrite(join(folder, file), join(folder, file), links.get(file))
  }
  set(plan.render, now)
  set(plan.samples, published)
}

/**
 * Writes numbered pages anew that are as they were but for where they lead on to.
 * @param folder gets them
 * @param out the last export, untouched
 */
export function setChangedOnward(
  folder: string,
  plan: BuildPlan,
  out: string,
  last: Manifest | undefined,
): void {
  if (!last) return
  const published = onwardLinks(Object.keys(last.pages))
  const due = new Set(plan.render)
  for (const [file, address] of onwardLinks(Object.keys(plan.pages)))
    if (!due.has(file) && published.get(file) !== address)
      rewrite(join(out, file), join(folder, file), address)
}

function rewrite(from: string, to: string, address: string | undefined): void {
  if (address === undefined || !existsSync(from)) return
  const html = readFileSync(from, 'utf8')
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, setOnward(html, address))
}
