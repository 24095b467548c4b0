import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PlainError } from './progress.mjs'

const HEARTBEAT = 2_000
/** A lock whose file was not touched for this long belongs to nobody, even if its process number was given to another program. */
const STALE = 20_000

/**
 * @param {number} pid
 * @returns {boolean} whether a process of that number exists
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * @param {string} file
 * @returns {Promise<number | undefined>} number of the process that holds the lock, `undefined` if nobody does
 */
async function holder(file) {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)])
    const pid = Number(text)
    // A time that lies ahead comes from a clock that has been put right since.
    const fresh = Math.abs(Date.now() - mtimeMs) < STALE
    // An empty file was just created by someone who has not written the number yet.
    return fresh && (text === '' || isAlive(pid)) ? pid : undefined
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Takes the lock and gives back the function that releases it.
 * A lock left by a killed process is taken over.
 * @param {string} file
 * @param {string} busy message when somebody else holds it; `%` stands for the number of the process
 * @returns {Promise<() => Promise<void>>}
 * @throws {PlainError} with `busy`
 */
export async function takeLock(file, busy) {
  await mkdir(dirname(file), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt++) {
    const handle = await open(file, 'wx').catch((/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EEXIST') throw error
    })
    if (handle) {
      await handle.writeFile(String(process.pid))
      await handle.close()
      const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), HEARTBEAT)
      beat.unref()
      return async () => {
        clearInterval(beat)
        await rm(file, { force: true })
      }
    }
    const pid = await holder(file)
    if (pid !== undefined) throw new PlainError(busy.replace('%', String(pid || '?')))
    await rm(file, { force: true })
  }
  throw new PlainError(busy.replace('%', '?'))
}
