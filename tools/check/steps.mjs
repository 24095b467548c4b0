import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { ROOT, runCommand, runProgram, runTypeScript } from '../run/command.mjs'
import { countPlaywright, countReport, countVitest } from './reports.mjs'

/** @typedef {import('./reports.mjs').Count} Count */
/** @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {string} [needs] step without whose success this one cannot run
 * @property {() => Promise<Count>} run
 */

const REPORTS = join(ROOT, '.cache/reports')
const SHOW = { show: true, env: { NEXT_TELEMETRY_DISABLED: '1' } }

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
 */
async function runVitest(name, projects) {
  const file = join(REPORTS, `${name}.json`)
  await rm(file, { force: true })
  const args = ['run', ...projects.flatMap((project) => ['--project', project])]
  const { code } = await runProgram(
    'vitest',
    [...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    SHOW,
  )
  return countReport(file, countVitest, code)
}

async function runPlaywright() {
  const file = join(REPORTS, 'browser.json')
  await mkdir(REPORTS, { recursive: true })
  await rm(file, { force: true })
  const env = { VESNIK_BROWSER: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const { code } = await runProgram('playwright', ['test', '--reporter=dot,json'], { show: true, env })
  return countReport(file, countPlaywright, code)
}

/** Types that the framework derives from the routes are needed by the type check, also where nothing was built yet. */
async function checkTypes() {
  const { code } = await runProgram('next', ['typegen'], { env: SHOW.env })
  return code === 0 ? runProgram('tsc', ['--noEmit'], SHOW) : runProgram('next', ['typegen'], SHOW)
}

/** @type {Step[]} everything that must be right, in the order in which it is run */
export const STEPS = [
  { name: 'content', title: 'Content', run: () => asOne(runTypeScript('scripts/content.ts', [], SHOW)) },
  {
    name: 'format',
    title: 'Format',
    run: () => asOne(runProgram('prettier', ['--check', '--log-level=warn', '.'], SHOW)),
  },
  { name: 'lint', title: 'Lint', run: () => asOne(runProgram('eslint', ['--max-warnings=0', '.'], SHOW)) },
  { name: 'types', title: 'Types', run: () => asOne(checkTypes()) },
  { name: 'unit', title: 'Unit and content tests', run: () => runVitest('unit', ['unit', 'content']) },
  {
    name: 'build',
    title: 'Build',
    run: () => asOne(runCommand(process.execPath, [join(ROOT, 'scripts/build.mjs')], SHOW)),
  },
  {
    name: 'hosting',
    title: 'Web servers and releases',
    needs: 'build',
    run: () => runVitest('hosting', ['hosting']),
  },
  { name: 'export', title: 'Export tests', needs: 'build', run: () => runVitest('export', ['export']) },
  { name: 'browser', title: 'Browser tests', needs: 'build', run: runPlaywright },
  {
    name: 'archive',
    title: 'Builds of another archive',
    needs: 'build',
    run: () => runVitest('archive', ['build']),
  },
]
