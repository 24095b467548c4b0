import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROGRAMS, ROOT, runTypeScript, startCommand } from '../run/command.mjs'
import { readPort, requireFreePort } from '../run/port.mjs'
import { PlainError } from '../run/progress.mjs'
import { startReloadServer } from './reload-server.mjs'
import { watchFolders } from './watch.mjs'

/** Drafts are shown while writing, and development never changes the text that a build would make. */
const ENVIRONMENT = {
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'development',
  VESNIK_DRAFTS: '1',
  VESNIK_EXPORT: undefined,
}

/**
 * Runs a preparing step; what it wrote is shown when it failed.
 * @param {string} file TypeScript file relative to the repository
 * @param {string[]} args
 * @returns {Promise<string | undefined>} what it wrote if it failed
 */
async function prepare(file, args = []) {
  const { code, output } = await runTypeScript(file, args, { env: ENVIRONMENT })
  if (code === 0) return undefined
  console.error(`\n${output.trim()}\n`)
  return output.trim()
}

/**
 * Starts Next's development server; this process ends when it ends.
 * @param {Listening} listening
 * @param {string} reloadModule address of the module that reloads open pages
 */
function startNext({ port, host }, reloadModule) {
  const env = { ...ENVIRONMENT, VESNIK_DEV_RELOAD: reloadModule }
  const args = [join(ROOT, PROGRAMS.next), 'dev', '-p', String(port), ...(host ? ['-H', host] : [])]
  const next = startCommand(process.execPath, args, { env, show: true })
  next.once('close', (code) => process.exit(code ?? 1))
}

/** @typedef {{ port: number, host?: string }} Listening where the site is served; on all addresses without a host */

/**
 * The site while it is being written: Next beside a watch over the content. A change that passes the check shows in
 * open pages; one that does not is reported here and in the page, and the last good state stays.
 * @param {Listening} [listening] the port asked for by the environment when absent
 * @throws {PlainError} when the port is taken
 */
export async function runDevelopment(listening = { port: readPort(process.env.PORT) }) {
  await requireFreePort(listening.port, listening.host)
  const content = resolve(ROOT, process.env.VESNIK_CONTENT || 'content')
  if (!existsSync(content)) throw new PlainError(`There is no content folder ${content} (VESNIK_CONTENT).`)
  const pages = await startReloadServer()
  let started = false

  async function update() {
    const start = Date.now()
    const fault = await prepare('scripts/content.ts')
    if (fault) return pages.showFault(fault)
    await prepare('tools/dev/write-files.ts', ['public', '.cache/search'])
    console.log(`Content is up to date (${((Date.now() - start) / 1000).toFixed(1)} s)`)
    pages.reload()
    if (!started) startNext(listening, pages.address)
    started = true
  }

  async function bundle() {
    if (!(await prepare('tools/dev/write-modules.ts')) && started) pages.reload()
  }

  await watchFolders([content], update)
  await watchFolders([join(ROOT, 'lib/browser'), join(ROOT, 'lib/search')], bundle)
  await bundle()
  await update()
  if (!started) console.log('The site starts as soon as the content is in order …')
}
