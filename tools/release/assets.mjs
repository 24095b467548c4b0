import { copyFile, link, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { HEADER_RULES } from '../policy.mjs'

/** Paths that are cached for a year: their names carry a hash, so an old one is never wrong. */
const LASTING = HEADER_RULES.filter(({ headers }) => headers['Cache-Control']?.includes('immutable')).map(
  ({ pattern }) => new RegExp(pattern),
)
/** List of the hashed files that a release brought itself, beside those it took over. */
const OWN_ASSETS = '.own-assets.json'
/** Marks a release that took nothing over from earlier ones: `--drop-old`. */
const DROPS_OLD = '.drops-old'

/**
 * All files below a folder, sorted, as paths with `/`.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort()
}

/** @param {string} path */
const isLasting = (path) => LASTING.some((pattern) => pattern.test(`/${path.replace(/\.(?:br|gz)$/, '')}`))

/**
 * Notes which hashed files a new release brings, and takes over those of the releases before it: a page that a reader
 * opened before the switch asks for its own style and scripts after it.
 * @param {string} folder the new release
 * @param {string[]} [before] folders of the releases that are kept, oldest first; absent when nothing of them may stay,
 * in later releases neither
 * @returns {Promise<number>} number of files taken over
 */
export async function keepOldAssets(folder, before) {
  const own = (await filesBelow(folder)).filter(isLasting)
  await writeFile(join(folder, OWN_ASSETS), JSON.stringify(own))
  if (!before) await writeFile(join(folder, DROPS_OLD), '')
  const known = new Set(own)
  for (const other of await sinceLastDrop(before ?? []))
    for (const path of await ownAssets(other)) {
      // One that somebody has removed by hand is not missed.
      if (known.has(path) || !(await isThere(join(other, path)))) continue
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await linkOrCopy(join(other, path), join(folder, path))
      known.add(path)
    }
  return known.size - own.length
}

/** @param {string} file */
const isThere = (file) =>
  stat(file).then(
    () => true,
    () => false,
  )

/**
 * Releases from the last one on that took nothing over.
 * @param {string[]} folders oldest first
 */
async function sinceLastDrop(folders) {
  for (let at = folders.length - 1; at > 0; at -= 1)
    if (await isThere(join(folders[at] ?? '', DROPS_OLD))) return folders.slice(at)
  return folders
}

/** @param {string} folder @returns {Promise<string[]>} */
async function ownAssets(folder) {
  try {
    return JSON.parse(await readFile(join(folder, OWN_ASSETS), 'utf8'))
  } catch {
    return (await filesBelow(folder)).filter(isLasting)
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
async function linkOrCopy(from, to) {
  await link(from, to).catch(() => copyFile(from, to))
}
