import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a crowd asks for on the day of a crisis: both scripts, the newest articles, lists, and now and then the search. */
export interface PageMix {
  /** Addresses in the order in which each connection asks for them. */
  paths: string[]
  /** How many of them are pages of each script, and files of the search. */
  counts: Record<'cir' | 'lat' | 'search' | 'assets', number>
}

/** Addresses of files below a folder of an export, compressed forms left out. */
function below(out: string, folder: string, pattern: RegExp): string[] {
  return readdirSync(path.join(out, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `/${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => pattern.test(name))
    .sort()
}

/**
 * A mix of requests from a finished export: for each script the home page, the list, its newest articles and the search
 * page; the files of one search; and what a first visit fetches beside a page.
 * @param out the export's folder
 */
export function pageMix(out: string): PageMix {
  const pages = (segment: string) => {
    const articles = below(out, `${segment}/aktuelno`, /\/(?!strana|arhiva)[^/]+\/\d+\/index\.html$/)
    const newest = articles
      .map((file) => file.replace(/index\.html$/, ''))
      .sort((a, b) => Number(b.split('/').at(-2)) - Number(a.split('/').at(-2)))
      .slice(0, 6)
    return [
      `/${segment}/`,
      `/${segment}/aktuelno/`,
      ...newest,
      ...newest.slice(0, 2),
      `/${segment}/pretraga/`,
    ]
  }
  const home = readFileSync(path.join(out, 'cir/index.html'), 'utf8')
  const assets = [...home.matchAll(/(?:href|src)="(\/(?:_next|_v|fonts)\/[^"]+)"/g)].map(
    ([, address = '']) => address,
  )
  const search = [
    '/search/sr/index.json',
    ...below(out, 'search/sr', /\/(?:new|old)\/[^/]+\.json$/).slice(0, 2),
  ]
  const [cir, lat] = [pages('cir'), pages('lat')]
  return {
    paths: [...cir, ...search, ...lat, ...new Set(assets)],
    counts: { cir: cir.length, lat: lat.length, search: search.length, assets: new Set(assets).size },
  }
}
