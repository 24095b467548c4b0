import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hostingFiles, writeHosting, writeIntoExport } from '../hosting/write.mjs'
import { requireSaneClock } from '../run/clock.mjs'
import { ROOT } from '../run/command.mjs'
import { takeLock } from '../run/lock.mjs'
import { PlainError, timedStep } from '../run/progress.mjs'
import { keepOldAssets } from './assets.mjs'
import { countItems, quickFaults, requireNoRemoval, runExportRules } from './checks.mjs'
import { copyExport } from './copy.mjs'
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
 * @property {boolean} keepOld whether hashed files of earlier releases stay for pages that are open
 * @property {keyof typeof import('../hosting/write.mjs').IN_EXPORT} [into] `apache`, `netlify` or `cloudflare`: the files that such a host reads from the export itself
 * @property {boolean | string[]} rules whether all rules of tests/export are asked, and not only the quick ones; or parts of the names of some
 */

/**
 * What monitoring asks for: `/health.json`.
 * @param {Record<string, number>} items
 */
function health(items) {
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
  return `${JSON.stringify({ status: 'ok', commit: commit || null, built, items })}\n`
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
  if (rules)
    await timedStep('Asking all rules of the export', () =>
      runExportRules(folder, rules === true ? [] : rules),
    )
}

/**
 * Publishes a finished export: copied beside the last releases, checked there, then shown by one rename of a link.
 * Killed at any moment, it leaves readers the last release or the new one, whole.
 * @param {PublishOptions} options
 * @returns {Promise<string>} name of the release
 * @throws {PlainError} when the export is not good or another one is being published
 */
export async function publish(options) {
  const { to, from, keep } = options
  return withLock(to, async () => {
    const now = new Date()
    requireSaneClock(now)
    const release = await newRelease(to, now)
    let kept = 0
    try {
      const last = await currentRelease(to)
      await copyExport(from, release.folder, last && releaseFolder(to, last))
      kept = await complete(release.folder, options)
      await requireGood(release.folder, options)
      await finishRelease(to, release)
    } catch (error) {
      await rm(release.folder, { recursive: true, force: true })
      throw error
    }
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
 * Adds to a copied export what a release has beside it. Comes before the checks, which see what readers will get.
 * @param {string} folder
 * @param {PublishOptions} options
 * @returns {Promise<number>} number of files taken over from earlier releases
 */
async function complete(folder, { to, keep, allowRemoval, keepOld, into }) {
  const items = await countItems(folder)
  const current = await currentRelease(to)
  if (current && !allowRemoval) requireNoRemoval(items, await countItems(releaseFolder(to, current)))
  await rm(join(folder, 'health.json'), { force: true })
  await writeFile(join(folder, 'health.json'), health(items))
  if (into) await writeIntoExport(folder, into, await hostingOf(to, folder))
  const before = (await listReleases(to)).slice(-keep).map((name) => releaseFolder(to, name))
  return keepOldAssets(folder, keepOld ? before : undefined)
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
