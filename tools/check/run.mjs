import { PlainError, seconds } from '../run/progress.mjs'
import { STEPS } from './steps.mjs'

/** @typedef {import('./reports.mjs').Count & { title: string, time: number }} Result */

/**
 * @param {string[]} names names of steps; none means all
 * @returns {import('./steps.mjs').Step[]} in the order of {@link STEPS}
 * @throws {PlainError} for a name that is no step
 */
export function chooseSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0)
    throw new PlainError(
      `Unknown step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`,
    )
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name))
}

/**
 * Runs the steps one after the other, also after failures; a step that cannot run counts as failed.
 * @param {import('./steps.mjs').Step[]} steps
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps) {
  const results = []
  const broken = new Set()
  for (const { name, title, needs, run } of steps) {
    const start = Date.now()
    console.log(`\n=== ${title}`)
    let count = { passed: 0, failed: 1, skipped: 0 }
    if (needs && broken.has(needs)) console.log(`Not run: the step "${needs}" failed.`)
    else
      count = await run().catch(
        (error) => (console.error(error instanceof PlainError ? error.message : error), count),
      )
    if (count.failed > 0) broken.add(name)
    results.push({ ...count, title, time: Date.now() - start })
  }
  return results
}

/**
 * Prints a line per step and, last of all, `N passed, N failed`.
 * @param {Result[]} results
 * @returns {boolean} whether nothing failed
 */
export function printSummary(results) {
  console.log('')
  for (const { title, passed, failed, skipped, time } of results) {
    const rest = skipped > 0 ? `, ${skipped} skipped` : ''
    console.log(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${title.padEnd(24)} ${passed} passed, ${failed} failed${rest} (${seconds(time)})`,
    )
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0
}
