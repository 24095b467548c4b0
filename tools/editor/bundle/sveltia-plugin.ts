import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { interfaceMessages } from './interface-messages'
import { applyPatches } from './patches'

/** Grammars of the raw text view; the others are for programmers. */
const GRAMMARS = new Set(['@shikijs/langs/markdown', '@shikijs/langs/yaml', '@shikijs/langs/html'])
/** Colour themes of the raw text view. */
const THEMES = new Set(['@shikijs/themes/github-light', '@shikijs/themes/github-dark'])
/** What only fields use that no form of the site has: maps, drawings, vector graphics (which may not be uploaded). */
const UNUSED = /^(?:leaflet|terra-draw|svgo)(?:[-/]|$)/
/** One empty module stands for all of them. */
const NOTHING = { path: 'none', namespace: 'vesnik-none' }

/**
 * Takes the editor's program as it is published and leaves out what no editor of the site meets: grammars, foreign
 * languages, maps. The texts of the interface come from our own table, in both scripts.
 */
export const sveltiaPlugin: Plugin = {
  name: 'vesnik-sveltia',
  setup(build) {
    build.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => ({
      contents: applyPatches(await readFile(path, 'utf8')),
      loader: 'js',
    }))
    // All parts lie in one folder, so that the fonts and decoders beside them are there once.
    build.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]chunks[\\/]/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('`../assets/', '`assets/'),
      loader: 'js',
    }))
    build.onResolve({ filter: /^@shikijs\/(?:langs|themes)\// }, ({ path }) =>
      GRAMMARS.has(path) || THEMES.has(path) ? undefined : NOTHING,
    )
    build.onResolve({ filter: UNUSED }, () => NOTHING)
    build.onResolve({ filter: /locales\/[\w-]+\.json$/ }, () => NOTHING)
    build.onLoad({ filter: /.*/, namespace: 'vesnik-none' }, () => ({ contents: 'export default []' }))
    // Parts of the site's code read files when it is built; nothing that the preview shows calls them.
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'vesnik-node' }))
    build.onLoad({ filter: /.*/, namespace: 'vesnik-node' }, () => ({ contents: 'module.exports = {}' }))
    // What the server reads from site.yaml is told to the page when it is opened.
    build.onLoad({ filter: /[\\/]lib[\\/]site\.ts$/ }, () => ({
      contents: 'export const getSite = () => globalThis.vesnikSite\nexport const getGlossary = () => []',
    }))
    // Sizes and formats of pictures are read from files when the site is built; the preview shows the picture itself.
    build.onLoad({ filter: /[\\/]lib[\\/]content[\\/]pictures\.ts$/ }, () => ({
      contents: 'export const sourcesOf = () => undefined',
    }))
    build.onResolve({ filter: /^vesnik:messages\// }, ({ path }) => ({ path, namespace: 'vesnik-messages' }))
    build.onLoad({ filter: /.*/, namespace: 'vesnik-messages' }, ({ path }) => ({
      contents: JSON.stringify(interfaceMessages(path.endsWith('sr-Latn') ? 'Latn' : 'Cyrl')),
      loader: 'json',
    }))
  },
}
