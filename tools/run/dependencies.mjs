import { readFile } from 'node:fs/promises'
import { ROOT, runCommand } from './command.mjs'
import { PlainError, timedStep } from './progress.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/** Words in npm's answer that mean the registry could not be reached. */
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/

/**
 * @param {string} file
 * @returns {Promise<LockedPackages | undefined>}
 */
async function readPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether what is installed is what the lock file asks for. Packages for other systems may be absent.
 * @param {LockedPackages} wanted from package-lock.json
 * @param {LockedPackages | undefined} installed from node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true
    const found = installed[path]
    if (!found) return optional === true
    return found.version === version && (!integrity || found.integrity === integrity)
  })
}

/**
 * Installs what the lock file asks for unless it is there already; no package's own install script is run.
 * @param {string} [root] folder with package-lock.json
 * @returns {Promise<boolean>} whether something was installed
 * @throws {PlainError} one line when the registry cannot be reached, npm's own words for anything else
 */
export async function installDependencies(root = ROOT) {
  const wanted = await readPackages(`${root}/package-lock.json`)
  if (!wanted)
    throw new PlainError(
      'package-lock.json is missing or damaged. Restore it: git checkout package-lock.json',
    )
  if (isInstalled(wanted, await readPackages(`${root}/node_modules/.package-lock.json`))) return false
  await timedStep('Installing dependencies', async () => {
    const { code, output } = await runNpmCi(root)
    if (code === 0) return
    if (UNREACHABLE.test(output))
      throw new PlainError(
        'Dependencies could not be installed: the npm registry cannot be reached. A network connection is needed once.',
      )
    throw new PlainError(`Dependencies could not be installed (npm ci):\n${output.trim()}`)
  })
  return true
}

/**
 * Runs `npm ci`. Without a network npm would ask for each package anew, for minutes, so the registry is asked once
 * before; when it does not answer, npm may still find everything in its own cache.
 * @param {string} root
 */
async function runNpmCi(root) {
  const ping = await runNpm(['ping', '--fetch-retries=0', '--fetch-timeout=15000'], root)
  const offline = ping.code !== 0 && UNREACHABLE.test(ping.output)
  // Development packages are named outright, as NODE_ENV=production would leave them out, and the build needs them.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const installed = await runNpm(offline ? [...args, '--offline'] : args, root)
  return offline && installed.code !== 0 ? ping : installed
}

/**
 * @param {string[]} args
 * @param {string} root
 */
function runNpm(args, root) {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args], { cwd: root })
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root })
}
