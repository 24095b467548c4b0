import { createHash } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { requireSaneClock } from '../run/clock.mjs'
import { ROOT } from '../run/command.mjs'
import { whyItEnded } from '../run/faults.mjs'
import { takeLock } from '../run/lock.mjs'
import { PlainError, timedStep } from '../run/progress.mjs'
import { systemFault } from '../run/system-fault.mjs'
import { startWorker } from '../run/worker.mjs'
import { exportFolder } from '../serve/run.mjs'
import { cleanLeftovers, replaceExport, requireReplaceable } from './out-folder.mjs'
import { BESIDE, FRESH_EXPORT, PLAN } from './places.mjs'
import { compileCode, dropCompiled, EndedFromOutside, renderPages } from './render.mjs'

/** Environment of every step: no report to the framework's makers, and nothing left over from a running `npm run dev`.
 *  One moment counts for the whole build, however long it takes. */
const environment = () => ({
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  VESNIK_EXPORT: FRESH_EXPORT,
  VESNIK_DEV_RELOAD: undefined,
  VESNIK_DRAFTS: undefined,
  VESNIK_PLAN: undefined,
  VESNIK_NOW: process.env.VESNIK_NOW || new Date().toISOString(),
})

/** From this many pages on two processes share the work on them, and memory is given back before they are rendered. */
const MANY = 400

/** @typedef {ReturnType<typeof startWorker>} Worker */

/**
 * The process that does the steps in TypeScript, one after another; see steps.ts.
 * @param {Record<string, string | undefined>} env
 */
const startSteps = (env) => startWorker(['--import', 'tsx', `${ROOT}/tools/export/steps.ts`], env)

/**
 * Does things side by side. All have ended when it returns, also when one of them fails.
 * @template T
 * @param {Promise<T>[]} things
 * @returns {Promise<T[]>}
 * @throws what the first of them has thrown
 */
async function together(...things) {
  await Promise.allSettled(things)
  return Promise.all(things)
}

/**
 * @param {string} key hash of the code
 * @param {boolean} isNew whether it was compiled just now
 * @param {Record<string, string | undefined>} env
 */
async function render(key, isNew, env) {
  await rm(join(ROOT, FRESH_EXPORT), { recursive: true, force: true })
  try {
    await renderPages({ ...env, VESNIK_PLAN: PLAN })
  } catch (error) {
    // Compiled code from an earlier build may have been damaged since; a killed process or a full disk says nothing of it.
    if (isNew || error instanceof EndedFromOutside) throw error
    await dropCompiled()
    await compileCode(key, env)
    await renderPages({ ...env, VESNIK_PLAN: PLAN })
  }
}

/**
 * The data of the pages to be rendered. Many are shared with a second process.
 * @param {Worker} steps
 * @param {number} due number of pages
 * @param {Record<string, string | undefined>} env
 */
async function writeData(steps, due, env) {
  if (due < MANY) return steps.ask('data', 0, 1)
  const second = startSteps(env)
  try {
    await together(steps.ask('data', 0, 2), second.ask('data', 1, 2))
  } finally {
    await second.end()
  }
}

/**
 * Plans, renders and finishes the export in {@link FRESH_EXPORT}.
 * @param {Worker} first is let go at the end
 * @param {string} out
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<boolean>} whether it can be published; otherwise an input of a page had been forgotten
 */
async function makeExport(first, out, env) {
  let steps = first
  try {
    const { code, due } = await timedStep('[3/9] Finding out what has changed', async () => {
      const planned = await steps.ask('plan', out)
      await writeData(steps, planned.due, env)
      return planned
    })
    const isNew = await timedStep('[4/9] Compiling the code', () => compileCode(code, env))
    await rm(join(ROOT, BESIDE), { recursive: true, force: true })
    const others = async () => {
      await timedStep('[6/9] Indexing for search', () => steps.ask('search', out))
      await timedStep('[7/9] Drawing pictures for sharing', () => steps.ask('sharing', out))
    }
    const rendering = () => timedStep('[5/9] Rendering pages', () => render(code, isNew, env))
    if (due < MANY) await together(rendering(), others())
    else {
      await steps.end()
      await rendering()
      steps = startSteps(env)
      await others()
    }
    await timedStep('[8/9] Making pictures', () => steps.ask('pictures'))
    return await timedStep('[9/9] Making pages light and compressing', () => steps.ask('finish', out))
  } finally {
    await steps.end()
  }
}

/**
 * Content and modules, which are the same for whatever is made of them.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Worker>} which goes on with the next steps
 */
async function prepare(env) {
  const steps = startSteps(env)
  try {
    await timedStep('[1/9] Checking and compiling content', async () => {
      const ended = await steps.ask('content')
      if (ended !== 0) throw new PlainError(await whyItEnded({ output: '' }))
    })
    await timedStep('[2/9] Bundling the browser modules', () => steps.ask('modules'))
    return steps
  } catch (error) {
    await steps.end()
    throw error
  }
}

/**
 * An error with the one thing added that everybody asks first.
 * @param {unknown} error
 * @param {string} out
 */
function untouched(error, out) {
  const text = error instanceof Error ? error.message : String(error)
  const reason = error instanceof PlainError ? undefined : systemFault(error)
  if (!(error instanceof PlainError) && !reason) return error
  return new PlainError(
    [text, reason, `Nothing was published: ${out} is as it was.`].filter(Boolean).join('\n'),
  )
}

/**
 * @param {string} out
 * @param {Record<string, string | undefined>} env
 */
async function buildInto(out, env) {
  const name = createHash('sha256').update(out).digest('hex').slice(0, 32)
  const record = join(ROOT, `.cache/exports/${name}.json`)
  await cleanLeftovers(out)
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  const isWhole = await makeExport(await prepare(env), out, env)
  const full = { ...env, VESNIK_FULL: '1' }
  if (!isWhole) await makeExport(startSteps(full), out, full)
  await replaceExport(join(ROOT, FRESH_EXPORT), out)
  await rename(`${record}.next`, record)
  console.log(`The site is in ${out}`)
}

/**
 * Builds the site into `VESNIK_OUT` (default `out`): what has changed since the last build is made, the rest is taken over,
 * and the result is the same byte for byte as if everything had been made. Until all has succeeded, the last export stays
 * as it is. `VESNIK_FULL=1` makes everything.
 * @throws {PlainError} when a step fails or another build is running
 */
export async function buildSite() {
  if (!process.env.VESNIK_NOW)
    requireSaneClock(new Date(), ', or say what time it is: VESNIK_NOW=2026-11-24T12:00:00Z')
  const content = resolve(ROOT, process.env.VESNIK_CONTENT || 'content')
  const out = await requireReplaceable(exportFolder(), [ROOT, content])
  const release = await takeLock(
    join(ROOT, '.cache/build.lock'),
    'Another build is running here (process %). Wait until it has ended.',
  )
  try {
    await buildInto(out, environment())
  } catch (error) {
    throw untouched(error, out)
  } finally {
    await release()
  }
}
