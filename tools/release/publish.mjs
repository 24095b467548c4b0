import { execFileSync } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hostingFiles, writeHosting, writeIntoExport } from '../hosting/write.mjs'
import { ROOT } from '../run/command.mjs'
import { takeLock } from '../run/lock.mjs'
import { PlainError, timedStep } from '../run/progress.mjs'
import { filesBelow, keepOldAssets } from './assets.mjs'
import { countItems, quickFaults, requireNoRemoval, runExportRules } from './checks.mjs'
import {
  currentRelease,
  finishRelease,
  listReleases,
  newRelease,
  pruneReleases,
  releaseFolder,
  switchTo,
} from './folders.mjs'

/**
 * @typedef {object} PublishOptions
 * @property {string} to folder of the site on the server: `current`, `releases/`, `hosting/`
 * @property {string} from finished export
 * @property {number} keep how many releases stay
 * @property {boolean} allowRemoval whether there may be fewer articles than before
 * @property {keyof typeof import('../hosting/write.mjs').IN_EXPORT} [into] `apache` or `netlify`: the files that such a host reads from the export itself
 * @property {boolean} rules whether all rules of tests/export are asked, and not only the quick ones
 */

/**
 * What monitoring asks for: `/health.json`.
 * @param {string[]} files of the release
 */
function health(files) {
  let commit = process.env.VESNIK_COMMIT ?? ''
  try {
    commit ||= execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    // A build out of an archive has no history.
  }
  const built = new Date(process.env.VESNIK_NOW || Date.now()).toISOString()
  return `${JSON.stringify({ status: 'ok', commit: commit || null, built, items: countItems(files) })}\n`
}

/**
 * Refuses a release that readers should not get.
 * @param {string} folder
 * @param {PublishOptions} options
 */
async function requireGood(folder, { rules }) {
  const faults = await quickFaults(folder)
  if (faults.length > 0)
    throw new PlainError(
      `The export is not whole; readers still get the last release.\n  ${faults.join('\n  ')}`,
    )
  if (rules) await timedStep('Asking all rules of the export', () => runExportRules(folder))
}

/**
 * Publishes a finished export: copied beside the last releases, checked there, then shown by one rename of a link.
 * Killed at any moment, it leaves readers the last release or the new one, whole.
 * @param {PublishOptions} options
 * @returns {Promise<string>} name of the release
 * @throws {PlainError} when the export is not good or another one is being published
 */
export async function publish(options) {
  const { to, from, keep, allowRemoval, into } = options
  return withLock(to, async () => {
    const release = await newRelease(to, new Date())
    await cp(from, release.folder, { recursive: true, preserveTimestamps: true })
    await requireGood(release.folder, options)
    const files = await filesBelow(release.folder)
    const current = await currentRelease(to)
    if (current && !allowRemoval)
      requireNoRemoval(countItems(files), countItems(await filesBelow(releaseFolder(to, current))))
    await writeFile(join(release.folder, 'health.json'), health(files))
    if (into) await writeIntoExport(release.folder, into, await hostingOf(to, release.folder))
    const before = (await listReleases(to)).slice(-keep).map((name) => releaseFolder(to, name))
    const kept = await keepOldAssets(release.folder, before)
    await finishRelease(to, release)
    await writeHosting(join(to, 'hosting'), await hostingOf(to, releaseFolder(to, release.name)))
    await switchTo(to, release.name)
    await pruneReleases(to, keep)
    console.log(
      `Published ${release.name} in ${to}; ${kept} files of earlier releases stay for pages that are open.`,
    )
    return release.name
  })
}

/**
 * @param {string} to
 * @param {string} release
 */
function hostingOf(to, release) {
  const host = new URL(process.env.VESNIK_URL || 'http://localhost:3000').hostname
  return hostingFiles(release, { host, folder: to })
}

/**
 * Shows readers the release before the one they get.
 * @param {string} folder
 * @returns {Promise<string>} its name
 * @throws {PlainError} when there is none
 */
export async function rollBack(folder) {
  return withLock(folder, async () => {
    const current = await currentRelease(folder)
    const names = await listReleases(folder)
    const earlier = names.filter((name) => current !== undefined && name < current).at(-1)
    if (!earlier)
      throw new PlainError(`There is no release before ${current ?? 'the first one'} in ${folder}.`)
    await writeHosting(join(folder, 'hosting'), await hostingOf(folder, releaseFolder(folder, earlier)))
    await switchTo(folder, earlier)
    console.log(`Readers get ${earlier} again.`)
    return earlier
  })
}

/**
 * @template T
 * @param {string} to
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withLock(to, work) {
  await mkdir(to, { recursive: true })
  const release = await takeLock(
    join(resolve(to), '.publish.lock'),
    'Another release is being published there (process %). Wait until it has ended.',
  )
  try {
    return await work()
  } finally {
    await release()
  }
}
