import { systemFault } from './system-fault.mjs'

/** Milliseconds between two signs of life of a step that prints nothing itself. */
const SIGN_OF_LIFE = 15_000

/** An error whose message says everything: shown without a stack. */
export class PlainError extends Error {}

/**
 * Seconds with one decimal, e.g. `12.3 s`.
 * @param {number} milliseconds
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/**
 * What `work` returns; prints its name when it starts, that it still runs every 15 seconds, and the time it took.
 * @template T
 * @param {string} name e.g. `[2/5] Pages`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timedStep(name, work) {
  const start = Date.now()
  console.log(`${name} …`)
  const life = setInterval(() => console.log(`${name} … ${seconds(Date.now() - start)}`), SIGN_OF_LIFE)
  try {
    const result = await work()
    console.log(`${name}: done in ${seconds(Date.now() - start)}`)
    return result
  } catch (error) {
    console.log(`${name}: FAILED after ${seconds(Date.now() - start)}`)
    throw error
  } finally {
    clearInterval(life)
  }
}

/**
 * Prints an error the way a user should read it and sets exit code 1. A stack is shown only for what nobody foresaw.
 * @param {unknown} error
 */
export function reportFailure(error) {
  const reason = error instanceof Error ? systemFault(error) : undefined
  console.error(reason || error instanceof PlainError ? /** @type {Error} */ (error).message : error)
  if (reason && !(error instanceof PlainError)) console.error(reason)
  process.exitCode = 1
}

/**
 * {@link reportFailure} of a step that another program runs: the message without a stack.
 * @param {unknown} error
 */
export function reportStepFailure(error) {
  reportFailure(error instanceof Error ? new PlainError(withReason(error)) : error)
}

/** @param {Error} error */
const withReason = (error) => [error.message, systemFault(error)].filter(Boolean).join('\n')
