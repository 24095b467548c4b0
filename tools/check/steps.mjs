import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { ROOT, runCommand, runProgram, runTypeScript } from '../run/command.mjs'
import { countPlaywright, countReport, countVitest } from './reports.mjs'

/** @typedef {import('./reports.mjs').Count} Count */
/** @typedef {(text: string) => void} Say */
/** @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {string[]} [needs] steps without whose success this one cannot run
 * @property {string[]} [after] steps that must have ended when they are run too: they use or change the same files
 * @property {number} cores processors that it keeps busy
 * @property {(say: Say) => Promise<Count>} run hands over what the step writes
 */

const REPORTS = join(ROOT, '.cache/reports')
const ENV = { NEXT_TELEMETRY_DISABLED: '1' }

/**
 * A program that is right or wrong as a whole.
 * @param {Promise<{ code: number }>} running
 * @returns {Promise<Count>}
 */
async function asOne(running) {
  const { code } = await running
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/**
 * @param {string} name of the report
 * @param {string[]} projects of vitest.config.ts
 * @returns {(say: Say) => Promise<Count>}
 */
const vitest = (name, projects) => async (say) => {
  const file = join(REPORTS, `${name}.json`)
  await rm(file, { force: true })
  const args = ['run', ...projects.flatMap((project) => ['--project', project])]
  const { code } = await runProgram(
    'vitest',
    [...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    { say, env: ENV },
  )
  return countReport(file, countVitest, code)
}

/** @param {Say} say */
async function runPlaywright(say) {
  const file = join(REPORTS, 'browser.json')
  await mkdir(REPORTS, { recursive: true })
  await rm(file, { force: true })
  const env = { VESNIK_BROWSER: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const { code } = await runProgram('playwright', ['test', '--reporter=dot,json'], { say, env })
  return countReport(file, countPlaywright, code)
}

/**
 * Types that the framework derives from the routes are needed by the type check, also where nothing was built yet.
 * @param {Say} say
 */
async function checkTypes(say) {
  const derived = await runProgram('next', ['typegen'], { env: ENV })
  if (derived.code === 0) return runProgram('tsc', ['--noEmit'], { say })
  say(derived.output)
  return derived
}

/** @type {Step[]} everything that must be right, in the order in which it is told of */
export const STEPS = [
  {
    name: 'content',
    title: 'Content',
    cores: 1,
    run: (say) => asOne(runTypeScript('scripts/content.ts', [], { say })),
  },
  {
    name: 'format',
    title: 'Format',
    cores: 1,
    run: (say) => asOne(runProgram('prettier', ['--check', '--log-level=warn', '.'], { say })),
  },
  {
    name: 'lint',
    title: 'Lint',
    after: ['content'],
    cores: 1,
    run: (say) => asOne(runProgram('eslint', ['--max-warnings=0', '.'], { say })),
  },
  { name: 'types', title: 'Types', after: ['content'], cores: 1, run: (say) => asOne(checkTypes(say)) },
  {
    name: 'unit',
    title: 'Unit and content tests',
    after: ['content'],
    cores: 2,
    run: vitest('unit', ['unit', 'content']),
  },
  {
    name: 'build',
    title: 'Build',
    after: ['types', 'unit'],
    cores: 2,
    run: (say) => asOne(runCommand(process.execPath, [join(ROOT, 'scripts/build.mjs')], { say, env: ENV })),
  },
  {
    name: 'hosting',
    title: 'Web servers and releases',
    needs: ['build'],
    cores: 1,
    run: vitest('hosting', ['hosting']),
  },
  { name: 'export', title: 'Export tests', needs: ['build'], cores: 1, run: vitest('export', ['export']) },
  { name: 'browser', title: 'Browser tests', needs: ['build'], cores: 2, run: runPlaywright },
  {
    name: 'archive',
    title: 'Builds of another archive',
    needs: ['build'],
    after: ['browser', 'export', 'hosting'],
    cores: 2,
    run: vitest('archive', ['build']),
  },
]
