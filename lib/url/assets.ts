import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Address of the site's own script, which the build bundles and names by its content.
 *  @throws Error when the bundle has not been made. */
export function siteScript(): string {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), '.cache', 'assets.json')
  const assets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const address = assets['site.js']
  if (!address) throw new Error(`${file} names no site.js: run npm run build`)
  return address
}
