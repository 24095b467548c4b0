import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { requireSaneClock } from '../run/clock.mjs'
import { ROOT, runTypeScript } from '../run/command.mjs'
import { whyItEnded } from '../run/faults.mjs'
import { takeLock } from '../run/lock.mjs'
import { PlainError, timedStep } from '../run/progress.mjs'
import { systemFault } from '../run/system-fault.mjs'
import { exportFolder } from '../serve/run.mjs'
import { cleanLeftovers, replaceExport, requireReplaceable } from './out-folder.mjs'
import { compileCode, dropCompiled, EndedFromOutside, renderPages } from './render.mjs'

/** Where the framework writes the export, relative to the repository (it accepts no place outside). */
const FRESH_EXPORT = '.cache/export'
/** Compressed forms of files by their content, kept between builds. */
const STORE = '.cache/compressed'
/** Words of articles for the search index, by the article's source, kept between builds. */
const WORDS = '.cache/search'
/** Pictures in their sizes and formats, by the content of the original, kept between builds. */
const PICTURES = '.cache/pictures'
/** Pictures that pages are shared with, by what is drawn, kept between builds. */
const SOCIAL = '.cache/social'
/** What this build has to render, and the data of each page. */
const PLAN = '.cache/plan'

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

/** The steps found that an unchanged page comes out differently: the exit code of the finishing step. */
const FORGOTTEN_INPUT = 9

/**
 * A step of the build in TypeScript, in a process of its own.
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {number} [known] exit code that the caller deals with
 * @returns {Promise<number>} 0 or `known`
 * @throws {PlainError} with what more is known than the step has said itself
 */
async function runStep(script, args, env, known = 0) {
  const ended = await runTypeScript(script, args, { env, show: true })
  if (ended.code !== 0 && ended.code !== known) throw new PlainError(await whyItEnded(ended))
  return ended.code
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
 * Plans, renders and finishes the export in {@link FRESH_EXPORT}.
 * @param {string} out
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<boolean>} whether it can be published; otherwise an input of a page had been forgotten
 */
async function makeExport(out, env) {
  await timedStep('[3/9] Finding out what has changed', () =>
    runStep('tools/export/plan/run.ts', [out, PLAN], env),
  )
  const { code } = JSON.parse(await readFile(join(ROOT, PLAN, 'plan.json'), 'utf8'))
  const isNew = await timedStep('[4/9] Compiling the code', () => compileCode(code, env))
  await timedStep('[5/9] Rendering pages', () => render(code, isNew, env))
  await timedStep('[6/9] Indexing for search', () =>
    runStep('tools/export/search.ts', [FRESH_EXPORT, WORDS, PLAN], env),
  )
  await timedStep('[7/9] Making pictures', () =>
    runStep('tools/media/publish.ts', [FRESH_EXPORT, PICTURES], env),
  )
  await timedStep('[8/9] Drawing pictures for sharing', () =>
    runStep('tools/social/run.ts', [FRESH_EXPORT, SOCIAL, PLAN], env),
  )
  const args = [FRESH_EXPORT, STORE, PLAN, out]
  const result = await timedStep('[9/9] Making pages light and compressing', () =>
    runStep('tools/export/finish.ts', args, env, FORGOTTEN_INPUT),
  )
  return result === 0
}

/**
 * An error with the one thing added that everybody asks first.
 * @param {unknown} error
 * @param {string} out
 */
function untouched(error, out) {
  const text = error instanceof Error ? error.message : String(error)
  const reason = error instanceof PlainError ? undefined : systemFault(text)
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
  await timedStep('[1/9] Checking and compiling content', () => runStep('scripts/content.ts', [], env))
  await timedStep('[2/9] Bundling the browser modules', () => runStep('tools/export/bundle-site.ts', [], env))
  if (!(await makeExport(out, env))) await makeExport(out, { ...env, VESNIK_FULL: '1' })
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
