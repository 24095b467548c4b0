import { watch } from 'chokidar'

/** Editors and `git` write several files, or one file in several steps; this many milliseconds of quiet end a change. */
const QUIET = 100

/**
 * Calls `work` after every change below the folders, never twice at once; changes during the work cause one more call.
 * @param {string[]} folders
 * @param {() => Promise<void>} work must not throw
 * @returns {Promise<() => Promise<void>>} stops watching; resolved once changes are seen
 */
export async function watchFolders(folders, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let busy = false
  let changed = false

  async function run() {
    if (busy) return
    busy = true
    while (changed) {
      changed = false
      await work()
    }
    busy = false
  }

  const watcher = watch(folders, {
    ignoreInitial: true,
    ignored: (path) => /(^|[\\/])\.[^\\/]|~$|\.sw[a-z]$/.test(path.slice(-64)),
  })
  watcher.on('all', () => {
    changed = true
    clearTimeout(timer)
    timer = setTimeout(() => void run(), QUIET)
  })
  await new Promise((resolve) => watcher.once('ready', () => resolve(undefined)))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
  }
}
