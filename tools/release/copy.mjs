import { copyFile, link, mkdir, readFile, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesBelow } from './assets.mjs'

/**
 * Whether two files hold the same bytes.
 * @param {string} one
 * @param {string} other may be absent
 */
async function areEqual(one, other) {
  const [a, b] = await Promise.all([stat(one), stat(other).catch(() => undefined)])
  if (!b?.isFile() || a.size !== b.size) return false
  const [bytes, others] = await Promise.all([readFile(one), readFile(other)])
  return bytes.equals(others)
}

/**
 * Copies an export into a new release. What is the same in the release before gets a second name instead of a copy: it is
 * stored once, and keeps its time, so that browsers find their copies still good after a build that made all files anew.
 * Files of releases are never written to, only replaced.
 * @param {string} from the export
 * @param {string} to folder of the new release
 * @param {string} [before] folder of the release before
 */
export async function copyExport(from, to, before) {
  for (const path of await filesBelow(from)) {
    const [source, target] = [join(from, path), join(to, path)]
    await mkdir(dirname(target), { recursive: true })
    const known = before && (await areEqual(source, join(before, path))) ? join(before, path) : undefined
    if (known && (await linked(known, target))) continue
    await copyFile(source, target)
    const { atime, mtime } = await stat(source)
    await utimes(target, atime, mtime)
  }
}

/**
 * Whether a file could be given a second name.
 * @param {string} file
 * @param {string} name
 */
const linked = (file, name) =>
  link(file, name).then(
    () => true,
    () => false,
  )
