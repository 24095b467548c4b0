import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
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
    entryPoints: { urednik: join(root, 'tools/editor/page/main.ts') },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: 'deo-[name]-[hash]',
    outdir: folder,
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.VESNIK_URL': 'location.origin',
      'process.env': '{}',
    },
    logLevel: 'silent',
    plugins: [sveltiaPlugin],
  })
  const assets = join(dirname(createRequire(join(root, 'package.json')).resolve('@sveltia/cms')), 'assets')
  await cp(assets, join(folder, 'assets'), {
    recursive: true,
    filter: (path) => path === assets || ASSETS.test(path),
  })
  const own = await readFile(join(root, 'tools/editor/page/preview/preview.css'), 'utf8')
  await writeFile(join(folder, 'pregled.css'), `${ownFonts(await editorStyles(root))}\n${own}`)
  await cp(join(root, 'public/fonts'), join(folder, 'fonts'), { recursive: true })
  const fonts = await readFile(join(root, 'app/fonts.css'), 'utf8')
  const page = await readFile(join(root, 'tools/editor/page/page.css'), 'utf8')
  await writeFile(join(folder, 'urednik.css'), `${formFonts(ownFonts(fonts))}\n${page}`)
  await cp(join(root, 'tools/editor/page/page.html'), join(folder, 'index.html'))
}

/** The editor brings the site's fonts along: it opens before the site behind it does, and stands alone elsewhere. */
function ownFonts(css: string): string {
  return css.replaceAll(/\/fonts\/([\w.-]+\.woff2)/g, '/urednik/fonts/$1')
}

/** The program's own font has no Serbian letters; the site's sans serif is the same typeface and has them. It must say
 *  the same weights, or a browser takes another typeface for what is bold. */
function formFonts(css: string): string {
  const faces = css.match(/@font-face \{[^}]*'Vesnik Sans[^}]*\}/g) ?? []
  return faces
    .map((face) =>
      face
        .replace(/'Vesnik Sans \w+'/, "'Source Sans 3'")
        .replace(/font-weight: [^;]+;/, 'font-weight: 200 900;')
        .replace('{', '{\n  size-adjust: 110%;'),
    )
    .join('\n')
}
