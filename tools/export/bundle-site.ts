// Run before `next build` and `next dev`: tsx tools/export/bundle-site.ts. Makes what pages ask for: module and icons.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { reportStepFailure } from '../run/progress.mjs'
import { writeIcons } from '../social/write-icons'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const AFTER_HYDRATION = join(ROOT, 'tools/dev/after-hydration.mjs')

/** Modules that pages load: `site` on every page, `search` on the search page alone, `gallery` where one is, `nearest` on
 *  the 404 page. */
const MODULES = {
  site: 'lib/browser/site.ts',
  search: 'lib/browser/search/main.ts',
  gallery: 'lib/browser/gallery.ts',
  nearest: 'lib/browser/nearest.ts',
}

/**
 * Bundles the modules that pages load, each whole in one file, and writes where they can be found:
 * `{ "site.js": "/_v/site.<hash>.js", … }`.
 * @param root folder with the modules' sources; the modules go to `public/_v`, the list to `.cache/assets.json`
 * @returns the list
 * @throws {Error} with esbuild's message when a module cannot be bundled; those of before then stay
 */
export async function bundleSite(root: string): Promise<Record<string, string>> {
  const folder = join(root, 'public/_v')
  const isWriting = process.env.NODE_ENV === 'development'
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(Object.entries(MODULES).map(([name, file]) => [name, join(root, file)])),
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: isWriting ? 'es2022' : 'es2020',
    ...(isWriting ? { banner: { js: await readFile(AFTER_HYDRATION, 'utf8') } } : {}),
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    entryNames: '[name].[hash]',
    outdir: folder,
    write: false,
    logLevel: 'silent',
  })
  const assets = Object.fromEntries(
    outputFiles.map(({ path }) => [basename(path).replace(/\..*\./, '.'), `/_v/${basename(path)}`]),
  )
  await mkdir(folder, { recursive: true })
  for (const { path, contents } of outputFiles) await writeFile(path, contents)
  await removeOld(folder, Object.values(assets))
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(join(root, '.cache/assets.json'), `${JSON.stringify(assets)}\n`)
  return assets
}

/** Removes modules of earlier builds. */
async function removeOld(folder: string, addresses: string[]): Promise<void> {
  const names = new Set(addresses.map((address) => basename(address)))
  for (const file of await readdir(folder)) {
    const isModule = Object.keys(MODULES).some((name) => file.startsWith(`${name}.`) && file.endsWith('.js'))
    if (isModule && !names.has(file)) await rm(join(folder, file))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all([bundleSite(ROOT), writeIcons(ROOT)]).catch(reportStepFailure)
}
