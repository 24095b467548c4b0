import { stat } from 'node:fs/promises'
import { join, posix } from 'node:path'

/** Top-level folder that the web keeps for well-known files, the only name with a leading dot that is answered. */
const WELL_KNOWN = '.well-known'

/** A path that no file has. */
const NOWHERE = '/\uFFFD'

/** Compressed forms are sent in the place of their file, never by a name of their own. */
const COMPRESSED = /\.(?:br|gz)$/

/**
 * The path part of a request, decoded and tidied as web servers do: doubled slashes merged, `.` and `..` resolved.
 * @param {string} url request target as received, e.g. `/lat/kontakt/?a=1`
 * @returns {string | undefined} `undefined` when it is no path, is wrongly encoded, holds a NUL or leads above the top
 */
export function readPath(url) {
  const raw = url.split(/[?#]/, 1)[0] ?? ''
  if (!raw.startsWith('/') || /%(?![0-9a-f]{2})/i.test(raw)) return undefined
  try {
    const path = decodeURIComponent(raw)
    const climbs = path.split('/').reduce((depth, part) => {
      const next = part === '..' ? depth - 1 : part === '' || part === '.' ? depth : depth + 1
      return depth < 0 ? depth : next
    }, 0)
    return path.includes('\0') || climbs < 0 ? undefined : posix.normalize(path)
  } catch {
    // Bytes that are no UTF-8 are the name of nothing here.
    return raw.includes('%00') ? undefined : NOWHERE
  }
}

/**
 * Whether a name may be answered: no hidden file, no compressed form, no Windows separator.
 * @param {string} segment
 * @param {number} index its place in the path
 */
function isPublicName(segment, index) {
  if (segment.includes('\\') || COMPRESSED.test(segment)) return false
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
