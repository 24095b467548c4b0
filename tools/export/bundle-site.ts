// Run before `next build` and `next dev`: tsx tools/export/bundle-site.ts
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Bundles the module that every page loads and writes where it can be found: `{ "site.js": "/_v/site.<hash>.js" }`.
 * @param root folder with `lib/browser/site.ts`; the module goes to `public/_v`, the list to `.cache/assets.json`
 * @returns the list
 * @throws {Error} with esbuild's message when the module cannot be bundled; the module of before then stays
 */
export async function bundleSite(root: string): Promise<Record<string, string>> {
  const folder = join(root, 'public/_v')
  const { outputFiles } = await build({
    entryPoints: { site: join(root, 'lib/browser/site.ts') },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    entryNames: '[name].[hash]',
    outdir: folder,
    write: false,
    logLevel: 'silent',
  })
  const [output] = outputFiles
  if (!output) throw new Error('esbuild gave no module for lib/browser/site.ts')
  const name = basename(output.path)
  await mkdir(folder, { recursive: true })
  await writeFile(output.path, output.contents)
  for (const old of await readdir(folder))
    if (/^site\..*\.js$/.test(old) && old !== name) await rm(join(folder, old))
  const assets = { 'site.js': `/_v/${name}` }
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(join(root, '.cache/assets.json'), `${JSON.stringify(assets)}\n`)
  return assets
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleSite(ROOT).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
