import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { PlainError } from '../run/progress.mjs'

/** Files that every export has; a folder with other things in it is never replaced. */
const MARKS = ['404.html', 'index.html']

/**
 * Names beside the export folder that are used while it is replaced.
 * @param {string} out
 */
function besides(out) {
  const name = (/** @type {string} */ ending) => join(dirname(out), `.${basename(out)}.${ending}`)
  return { next: name('next'), last: name('last') }
}

/**
 * @param {string} folder
 * @returns {Promise<string[] | undefined>} names in it, `undefined` when it is not there
 */
async function namesIn(folder) {
  try {
    return await readdir(folder)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOENT') return undefined
    if (code === 'ENOTDIR')
      throw new PlainError(`${folder} is a file; the export needs a folder (VESNIK_OUT).`)
    throw error
  }
}

/**
 * @param {string} outer
 * @param {string} inner
 * @returns {boolean} whether `inner` is `outer` or lies in it
 */
function contains(outer, inner) {
  const way = relative(outer, inner)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep))
}

/**
 * Refuses an export folder whose replacement would destroy something else.
 * @param {string} out
 * @param {string[]} precious folders that must survive: the repository, the content
 * @returns {Promise<string>} the folder itself when `out` is a link to it
 * @throws {PlainError}
 */
export async function requireReplaceable(out, precious) {
  const folder = await realpath(out).catch(() => resolve(out))
  for (const other of precious)
    if (contains(folder, other))
      throw new PlainError(`The export may not replace ${folder}, which holds ${other} (VESNIK_OUT).`)
  const names = await namesIn(folder)
  if (names && names.length > 0 && !MARKS.every((mark) => names.includes(mark)))
    throw new PlainError(
      `${folder} is not empty and holds no export of this site; choose another folder (VESNIK_OUT).`,
    )
  return folder
}

/**
 * Puts things right after a build that was killed while it replaced the export: the last whole export is back in its place.
 * @param {string} out
 */
export async function cleanLeftovers(out) {
  const { next, last } = besides(out)
  if ((await namesIn(last)) && !(await namesIn(out))) await rename(last, out)
  await rm(last, { recursive: true, force: true })
  await rm(next, { recursive: true, force: true })
}

/**
 * Moves a folder, also to another disk.
 * @param {string} from
 * @param {string} to
 */
async function move(from, to) {
  try {
    await rename(from, to)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true, preserveTimestamps: true })
    await rm(from, { recursive: true })
  }
}

/**
 * Puts a finished export in the place of the last one. Readers of the folder see one or the other, never a mixture.
 * @param {string} finished folder with the whole new export; it is gone afterwards
 * @param {string} out
 */
export async function replaceExport(finished, out) {
  const { next, last } = besides(out)
  await mkdir(dirname(out), { recursive: true })
  try {
    await move(finished, next)
  } catch (error) {
    // Half a copy on a disk that is full would be in the way of everybody.
    await rm(next, { recursive: true, force: true })
    throw error
  }
  const existed = (await namesIn(out)) !== undefined
  if (existed) await rename(out, last)
  await rename(next, out)
  await rm(last, { recursive: true, force: true })
}
