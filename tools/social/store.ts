import { copyFile, constants, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const DAY = 86_400_000
/** Entries of the store that no build has asked for during this time are dropped. */
const KEPT = 30 * DAY

let unique = 0

/** Writes a file at once: a build that is killed leaves no half of it. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const partial = `${file}.${process.pid}-${unique++}`
  await writeFile(partial, bytes)
  await rename(partial, file)
}

/** Whether a stored file is there; one that is used is kept for another month. */
async function isStored(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  if (!found || found.size === 0) return false
  if (Date.now() - found.mtimeMs > DAY) await utimes(file, new Date(), new Date())
  return true
}

/**
 * Puts a file into the export, from the store where it was made before.
 * @param stored its place in the store
 * @param target its place in the export
 * @returns whether it had to be made
 */
export async function placeStored(
  stored: string,
  target: string,
  make: () => Promise<Uint8Array>,
): Promise<boolean> {
  const known = await isStored(stored)
  if (!known) await writeWhole(stored, await make())
  await mkdir(dirname(target), { recursive: true })
  // Where the file system can, the copy shares the bytes of the original.
  await copyFile(stored, target, constants.COPYFILE_FICLONE)
  return !known
}

/** Drops what no build has asked for during a month. */
export async function dropOldEntries(store: string): Promise<void> {
  for (const name of await readdir(store).catch(() => [])) {
    const file = join(store, name)
    if (Date.now() - (await stat(file)).mtimeMs > KEPT) await rm(file)
  }
}
