import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { sveltiaPlugin } from './sveltia-plugin'
import { editorStyles } from './styles'

/** Fonts and decoders that the program asks for beside itself. */
const ASSETS = /\.(?:woff2|wasm|js|png)$/

/**
 * Writes the editor's program below a folder: `urednik.js` and its parts, the style sheet of the preview, and the
 * fonts and picture decoders of the package. Nothing in it is asked from another host.
 * @param root the repository
 * @param folder where the files go; emptied first
 * @throws {Error} with esbuild's message, or naming a change of the program that no longer fits
 */
export async function bundleEditor(root: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: { urednik: join(root, 'lib/editor/browser/main.ts') },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: 'deo-[name]-[hash]',
    outdir: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    plugins: [sveltiaPlugin],
  })
  const assets = join(dirname(createRequire(join(root, 'package.json')).resolve('@sveltia/cms')), 'assets')
  await cp(assets, join(folder, 'assets'), {
    recursive: true,
    filter: (path) => path === assets || ASSETS.test(path),
  })
  await writeFile(join(folder, 'pregled.css'), await editorStyles(root))
  await cp(join(root, 'lib/editor/browser/page.css'), join(folder, 'urednik.css'))
  await cp(join(root, 'lib/editor/browser/page.html'), join(folder, 'index.html'))
}
