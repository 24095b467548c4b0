import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @typedef {import('../serve/redirects.mjs').Table} Table */

/** @type {Table} */
const EMPTY = { redirects: [], gone: [], articles: {} }

/**
 * The table of old addresses of an export (docs/redirects.md); an empty one when the export has none.
 * @param {string} folder
 * @returns {Promise<Table>}
 */
export async function readTable(folder) {
  try {
    return JSON.parse(await readFile(join(folder, 'redirects.json'), 'utf8'))
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return EMPTY
    throw error
  }
}

/** @param {string} path @returns {string} without the slash at the end: both forms are answered alike */
export const withoutSlash = (path) => path.replace(/(?<=.)\/$/, '')

/** First lines of every generated file. */
export const NOTE =
  '# Made by `npm run hosting` from tools/policy.mjs and the redirects of the export. Do not edit: make it again.'
