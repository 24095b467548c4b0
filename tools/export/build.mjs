import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ROOT, runProgram, runTypeScript } from '../run/command.mjs'
import { takeLock } from '../run/lock.mjs'
import { PlainError, timedStep } from '../run/progress.mjs'
import { exportFolder } from '../serve/run.mjs'
import { cleanLeftovers, replaceExport, requireReplaceable } from './out-folder.mjs'

/** Where the framework writes the export, relative to the repository (it accepts no place outside). */
const FRESH_EXPORT = '.cache/export'
/** Compressed forms of files by their content, kept between builds. */
const STORE = '.cache/compressed'

/** Environment of every step: no report to the framework's makers, and nothing left over from a running `npm run dev`. */
const ENVIRONMENT = {
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  VESNIK_EXPORT: FRESH_EXPORT,
  VESNIK_DEV_RELOAD: undefined,
}

/**
 * Runs one program as a step of the build.
 * @param {(options: import('../run/command.mjs').CommandOptions) => ReturnType<typeof runProgram>} start
 * @param {boolean} show whether what it writes is worth reading when all is well
 * @throws {PlainError} with the program's output
 */
async function runStep(start, show) {
  const { code, output } = await start({
    env: ENVIRONMENT,
    show: show || Boolean(process.env.VESNIK_VERBOSE),
  })
  if (code !== 0)
    throw new PlainError(output.trimEnd() || 'Nothing was changed: the last export is still in place.')
}

/** @type {[name: string, work: () => Promise<void>][]} the steps that make the export in {@link FRESH_EXPORT}, in order */
const STEPS = [
  [
    'Checking and compiling content',
    () => runStep((options) => runTypeScript('scripts/content.ts', [], options), true),
  ],
  [
    'Bundling the browser modules',
    () => runStep((options) => runTypeScript('tools/export/bundle-site.ts', [], options), false),
  ],
  ['Rendering pages', () => runStep((options) => runProgram('next', ['build'], options), false)],
  [
    'Making pages light and compressing',
    () => runStep((options) => runTypeScript('tools/export/finish.ts', [FRESH_EXPORT, STORE], options), true),
  ],
]

/**
 * Builds the whole site into `VESNIK_OUT` (default `out`). Until everything has succeeded, the last export stays as it is.
 * @throws {PlainError} when a step fails or another build is running
 */
export async function buildSite() {
  const content = resolve(ROOT, process.env.VESNIK_CONTENT || 'content')
  const out = await requireReplaceable(exportFolder(), [ROOT, content])
  const release = await takeLock(
    join(ROOT, '.cache/build.lock'),
    'Another build is running here (process %). Wait until it has ended.',
  )
  try {
    await cleanLeftovers(out)
    await rm(join(ROOT, FRESH_EXPORT), { recursive: true, force: true })
    await mkdir(join(ROOT, '.cache'), { recursive: true })
    for (const [index, [name, work]] of STEPS.entries())
      await timedStep(`[${index + 1}/${STEPS.length}] ${name}`, work)
    await replaceExport(join(ROOT, FRESH_EXPORT), out)
    console.log(`The site is in ${out}`)
  } finally {
    await release()
  }
}
