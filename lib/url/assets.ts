import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Address of the site's own script, which the build bundles and names by its content.
 *  @throws Error when the bundle has not been made. */
export function siteScript(): string {
  return moduleAddress('site.js')
}

/** Address of the search page's own script.
 *  @throws Error when the bundle has not been made. */
export function searchScript(): string {
  return moduleAddress('search.js')
}

/** Address of the script of pages with a gallery.
 *  @throws Error when the bundle has not been made. */
export function galleryScript(): string {
  return moduleAddress('gallery.js')
}

/** Address of the script of the 404 page.
 *  @throws Error when the bundle has not been made. */
export function nearestScript(): string {
  return moduleAddress('nearest.js')
}

function moduleAddress(name: string): string {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), '.cache', 'assets.json')
  const assets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const address = assets[name]
  if (!address) throw new Error(`${file} names no ${name}: run npm run build`)
  return address
}
