import { mkdir, open, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PlainError } from '../run/progress.mjs'

/** Name of the link that servers serve. */
export const CURRENT = 'current'
/** Folder of the releases, beside the link. */
const RELEASES = 'releases'
const NAME = /^\d{8}T\d{6}Z(?:-\d+)?$/
/** Beginning of the name of a release that is not finished. */
const UNFINISHED = '.next-'

/**
 * Names of finished releases, oldest first.
 * @param {string} to folder of the site on the server
 * @returns {Promise<string[]>}
 */
export async function listReleases(to) {
  const names = await readdir(join(to, RELEASES)).catch(() => /** @type {string[]} */ ([]))
  return names.filter((name) => NAME.test(name)).sort()
}

/** @param {string} to @param {string} name */
export const releaseFolder = (to, name) => join(to, RELEASES, name)

/**
 * Name of the release that readers get.
 * @param {string} to
 * @returns {Promise<string | undefined>}
 */
export async function currentRelease(to) {
  try {
    return basename(await readlink(join(to, CURRENT)))
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOENT') return undefined
    if (code === 'EINVAL')
      throw new PlainError(`${join(to, CURRENT)} is no link. Move it away: publishing never deletes it.`)
    throw error
  }
}

/**
 * A folder for a new release. Nothing serves it before {@link finishRelease}; what killed runs left behind is removed.
 * @param {string} to
 * @param {Date} now
 * @returns {Promise<{ name: string, folder: string }>}
 * @throws {PlainError} when the clock goes behind the last release
 */
export async function newRelease(to, now) {
  const parent = join(to, RELEASES)
  await mkdir(parent, { recursive: true })
  for (const name of await readdir(parent))
    if (name.startsWith(UNFINISHED)) await rm(join(parent, name), { recursive: true, force: true })
  const names = await listReleases(to)
  const taken = new Set(names)
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const last = names.at(-1)?.slice(0, stamp.length) ?? ''
  if (stamp < last)
    throw new PlainError(
      `The clock of this machine says ${stamp}, but the last release is of ${last}. Releases go by their names, so set the clock first (timedatectl set-ntp true).`,
    )
  let name = stamp
  for (let count = 2; taken.has(name); count += 1) name = `${stamp}-${count}`
  const folder = join(parent, UNFINISHED + name)
  await mkdir(folder)
  return { name, folder }
}

/**
 * Gives a checked release its name.
 * @param {string} to
 * @param {{ name: string, folder: string }} release
 */
export async function finishRelease(to, { name, folder }) {
  await rename(folder, releaseFolder(to, name))
  await flush(join(to, RELEASES))
}

/**
 * Shows a release to readers: one rename of a link, which is whole before and after and at every moment between.
 * @param {string} to
 * @param {string} name
 */
export async function switchTo(to, name) {
  const fresh = join(to, `.${CURRENT}`)
  await rm(fresh, { force: true })
  await symlink(join(RELEASES, name), fresh)
  await rename(fresh, join(to, CURRENT))
  await flush(to)
}

/**
 * Makes what was renamed in a folder survive a power cut.
 * @param {string} folder
 */
async function flush(folder) {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => {})
  await handle.close()
}

/**
 * Removes old releases; the one that readers get stays, whatever its age.
 * @param {string} to
 * @param {number} keep
 * @returns {Promise<string[]>} names of those that were removed
 */
export async function pruneReleases(to, keep) {
  const current = await currentRelease(to)
  const old = (await listReleases(to)).slice(0, -keep).filter((name) => name !== current)
  for (const name of old) {
    // Renamed first: a release that is half removed must not be rolled back to.
    const doomed = join(to, RELEASES, `${UNFINISHED}removed-${name}`)
    await rename(releaseFolder(to, name), doomed)
    await rm(doomed, { recursive: true, force: true })
  }
  return old
}
