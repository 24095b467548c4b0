import { availableParallelism } from 'node:os'
import { PlainError, seconds } from '../run/progress.mjs'
import { STEPS } from './steps.mjs'

/** @typedef {import('./reports.mjs').Count} Count */
/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {Count & { title: string, time: number }} Result */

/**
 * @param {string[]} names names of steps; none means all
 * @returns {Step[]} in the order of {@link STEPS}
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
 * Lets several speakers speak at once and be read one after the other: the first one is heard at once, the words of the
 * others are kept until those before them have ended.
 * @param {number} count
 * @param {(text: string) => void} print
 */
export function inOrder(count, print) {
  const kept = Array.from({ length: count }, () => ({ text: '', ended: false }))
  let turn = 0
  return {
    /** @param {number} speaker @param {string} text */
    say(speaker, text) {
      if (speaker === turn) print(text)
      else if (kept[speaker]) kept[speaker].text += text
    },
    /** @param {number} speaker */
    end(speaker) {
      if (kept[speaker]) kept[speaker].ended = true
      while (kept[turn]?.ended) {
        turn += 1
        if (kept[turn]?.text) print(kept[turn]?.text ?? '')
      }
    },
  }
}

/**
 * One step, and what came of it; a step that cannot run counts as failed.
 * @param {Step} step
 * @param {string | undefined} missing name of a step that it needs and that failed
 * @param {(text: string) => void} say
 * @returns {Promise<Result>}
 */
async function runStep({ title, run }, missing, say) {
  const start = Date.now()
  say(`\n=== ${title}\n`)
  let count = { passed: 0, failed: 1, skipped: 0 }
  if (missing) say(`Not run: the step "${missing}" failed.\n`)
  else
    count = await run(say).catch((error) => {
      say(`${error instanceof PlainError ? error.message : String(error?.stack ?? error)}\n`)
      return count
    })
  return { ...count, title, time: Date.now() - start }
}

/**
 * Runs all steps, also after failures: at the same time what the processors have room for, in the order of the list.
 * @param {Step[]} steps
 * @param {{ cores?: number, print?: (text: string) => void }} [machine]
 * @returns {Promise<Result[]>} in the order of the steps
 */
export async function runSteps(steps, machine = {}) {
  const { cores = availableParallelism(), print = (text) => void process.stdout.write(text) } = machine
  const output = inOrder(steps.length, print)
  /** @type {Map<string, Promise<void>>} */
  const running = new Map()
  /** @type {Map<string, Result>} */
  const results = new Map()
  const names = new Set(steps.map(({ name }) => name))
  let free = cores

  /** @param {Step} step */
  const isReady = ({ name, after = [], needs = [], cores: own }) =>
    !running.has(name) &&
    !results.has(name) &&
    [...after, ...needs].every((other) => results.has(other) || !names.has(other)) &&
    // What would never fit runs when nothing else does.
    (own <= free || running.size === 0)

  while (results.size < steps.length) {
    for (const [at, step] of steps.entries()) {
      if (!isReady(step)) continue
      const missing = step.needs?.find((other) => results.get(other)?.failed)
      free -= step.cores
      running.set(
        step.name,
        runStep(step, missing, (text) => output.say(at, text)).then((result) => {
          free += step.cores
          results.set(step.name, result)
          running.delete(step.name)
          output.end(at)
        }),
      )
    }
    await Promise.race(running.values())
  }
  return steps.flatMap(({ name }) => results.get(name) ?? [])
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
