import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Top-level folder that the web keeps for well-known files, the only name with a leading dot that is answered. */
const WELL_KNOWN = '.well-known'

/**
 * The path part of a request, decoded and with doubled slashes merged.
 * @param {string} url request target as received, e.g. `/lat/kontakt/?a=1`
 * @returns {string | undefined} `undefined` when it is no path or is wrongly encoded
 */
export function readPath(url) {
  const raw = url.split(/[?#]/, 1)[0] ?? ''
  if (!raw.startsWith('/')) return undefined
  try {
    const path = decodeURIComponent(raw)
    return path.includes('\0') ? undefined : path.replace(/\/{2,}/g, '/')
  } catch {
    return undefined
  }
}

/**
 * Whether a name may be answered: no hidden file, no way up, no Windows separator.
 * @param {string} segment
 * @param {number} index its place in the path
 */
function isPublicName(segment, index) {
  if (segment.includes('\\')) return false
  return !segment.startsWith('.') || (index === 1 && segment === WELL_KNOWN)
}

/**
 * The file of the export that answers a path: `/x/y` and `/x/y/` are the page `x/y/index.html`.
 * @param {string} root export folder
 * @param {string} path decoded path, starting with `/`
 * @returns {Promise<string | undefined>} path below `root`, starting with `/`
 */
export async function findFile(root, path) {
  if (!path.split('/').every(isPublicName)) return undefined
  const candidates = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`]
  for (const candidate of candidates) if (await isFile(join(root, candidate))) return candidate
  return undefined
}

/**
 * @param {string} file
 * @returns {Promise<boolean>} whether it is a file that can be seen
 */
export async function isFile(file) {
  try {
    return (await stat(file)).isFile()
  } catch {
    // Whatever cannot be looked at (absent, a file in place of a folder, a name too long) is not there for a reader.
    return false
  }
}
