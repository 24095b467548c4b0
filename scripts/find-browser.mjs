// Finds a Chromium for the browser tests, and installs one when there is none.
// Alone, `node scripts/find-browser.mjs` prints its path.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { runCommand, runProgram } from '../tools/run/command.mjs'
import { PlainError, reportFailure, timedStep } from '../tools/run/progress.mjs'

/** Names under which distributions install Chromium, the free one first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const DOWNLOAD_TIME = 180_000
const PACKAGE_TIME = 300_000

const isRoot = () => process.getuid?.() === 0

/** Arguments for a headless Chromium that speaks to nobody but the tested site. */
export function browserArgs() {
  const quiet = [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  // Chromium's sandbox refuses to run as root; everybody else keeps it.
  return isRoot() ? [...quiet, '--no-sandbox'] : quiet
}

/**
 * Whether the program starts at all: a downloaded Chromium may lack system libraries.
 * @param {string} path
 */
function starts(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** @returns {string[]} where each name of {@link NAMES} would be on the PATH, best first */
function pathCandidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Path of a Chromium that starts: `VESNIK_BROWSER`, Playwright's own, or one on the PATH.
 * @returns {string | undefined} `undefined` when there is none
 */
export function installedBrowser() {
  const asked = process.env.VESNIK_BROWSER
  if (asked) return asked
  return [chromium.executablePath(), ...pathCandidates()].find(starts)
}

/**
 * @returns {Promise<string>} what to say if this did not help
 */
async function downloadBrowser() {
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  const { code, output } = await runProgram('playwright', ['install', 'chromium'], {
    env,
    timeout: DOWNLOAD_TIME,
  })
  return code === 0 ? 'installed, but does not start here' : lastLine(output)
}

/**
 * @returns {Promise<string>} what to say if this did not help
 */
async function installPackage() {
  if (!existsSync('/usr/bin/apt-get')) return 'no apt-get here'
  if (!isRoot() && (await runCommand('sudo', ['-n', 'true'])).code !== 0) return 'not allowed to this user'
  const [command, first] = isRoot() ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']]
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: PACKAGE_TIME }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { code, output } = await runCommand(command, [...first, ...args], options)
    if (code !== 0) return lastLine(output)
  }
  return 'installed, but does not start here'
}

/** @param {string} output */
const lastLine = (output) => output.trim().split('\n').at(-1) ?? ''

/**
 * Path of a Chromium that starts, installed when there is none: Playwright's download first, then Debian's package.
 * @returns {Promise<string>}
 * @throws {PlainError} when there is none and none can be installed
 */
export async function findBrowser() {
  const present = installedBrowser()
  if (present) return present
  const tried = []
  for (const [name, install] of /** @type {const} */ ([
    ['Installing Chromium (playwright install)', downloadBrowser],
    ['Installing Chromium (apt-get install)', installPackage],
  ])) {
    const answer = await timedStep(name, install)
    const found = installedBrowser()
    if (found) return found
    tried.push(`  ${name}: ${answer}`)
  }
  const help = 'Install Chromium or Chrome, or set VESNIK_BROWSER to the path of one.'
  throw new PlainError(`No browser for the browser tests. ${help}\n${tried.join('\n')}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await findBrowser().then((path) => console.log(path), reportFailure)
}
