import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build, stop, type BuildResult } from 'esbuild'
import { ROOT } from '../run/command.mjs'

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
  const { outputFiles, metafile } = await build({
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
    metafile: true,
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
  await keepRecord(root, metafile, Object.values(assets))
  return assets
}

/** Files that decide how modules come out, besides their sources. */
const SETTINGS = ['tools/export/bundle-site.ts', 'tsconfig.json', 'package-lock.json']

/** What the modules were made from and what came out. */
interface BundleRecord {
  mode: string | undefined
  /** Hash of each file, by its path below the root. */
  files: Record<string, string>
}

const recordFile = (root: string) => join(root, '.cache/modules.json')

async function keepRecord(root: string, { inputs }: NonNullable<BuildResult['metafile']>, made: string[]) {
  const outputs = ['.cache/assets.json', ...made.map((address) => `public${address}`)]
  const all = [...Object.keys(inputs), ...SETTINGS, ...outputs]
  const entries = all.map(async (file) => [file, await hashOf(join(root, file))] as const)
  const files = Object.fromEntries(await Promise.all(entries))
  const record: BundleRecord = { mode: process.env.NODE_ENV, files }
  await writeFile(recordFile(root), JSON.stringify(record))
}

const hashOf = (file: string): Promise<string> =>
  readFile(file).then(
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
    () => '',
  )

async function isBundled(root: string): Promise<boolean> {
  try {
    const { mode, files } = JSON.parse(await readFile(recordFile(root), 'utf8')) as BundleRecord
    const isSame = async ([file, hash]: [string, string]) => (await hashOf(join(root, file))) === hash
    return (
      mode === process.env.NODE_ENV && (await Promise.all(Object.entries(files).map(isSame))).every(Boolean)
    )
  } catch {
    return false
  }
}

/**
 * {@link bundleSite} unless the modules that are there were made from the same sources.
 * @returns whether they had to be bundled
 */
export async function bundleWhenChanged(root: string): Promise<boolean> {
  if (await isBundled(root)) return false
  await bundleSite(root)
  // The bundler would wait for more in a process of its own.
  await stop()
  return true
}

/** Removes modules of earlier builds. */
async function removeOld(folder: string, addresses: string[]): Promise<void> {
  const names = new Set(addresses.map((address) => basename(address)))
  for (const file of await readdir(folder)) {
    const isModule = Object.keys(MODULES).some((name) => file.startsWith(`${name}.`) && file.endsWith('.js'))
    if (isModule && !names.has(file)) await rm(join(folder, file))
  }
}
