import { startCommand } from './command.mjs'
import { whyItEnded } from './faults.mjs'
import { PlainError } from './progress.mjs'

/* A process that does one thing after another for this one and keeps in between what it has loaded and read. */

/** @typedef {{ resolve: (result: any) => void, reject: (error: Error) => void }} Waiting */
/** @typedef {{ id: number, result?: unknown, failed?: true }} Answer */

/**
 * Starts a worker: a Node program that answers as {@link serveWork} lets it.
 * @param {string[]} args of Node
 * @param {Record<string, string | undefined>} env
 */
export function startWorker(args, env) {
  const child = startCommand(process.execPath, args, { env, show: true, ipc: true })
  /** @type {Map<number, Waiting>} */
  const waiting = new Map()
  let count = 0
  /** @type {{ output: string, signal?: string | null } | undefined} */
  let ended
  const gone = new Promise((resolve) => {
    const leave = (/** @type {string} */ output, /** @type {string | null} */ signal) => {
      ended ??= { output, signal }
      for (const { reject } of waiting.values()) void failure(ended).then(reject)
      waiting.clear()
      resolve(undefined)
    }
    child.once('error', ({ message }) => leave(message, null))
    child.once('exit', (_code, signal) => leave('', signal))
  })
  child.on('message', (/** @type {Answer} */ { id, result, failed }) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    // What there is to say the worker has said itself.
    if (failed) void failure({ output: '' }).then(asked?.reject)
    else asked?.resolve(result)
  })
  return {
    /**
     * @param {string} task
     * @param {...unknown} given plain data
     * @returns {Promise<any>} what the task gives back
     * @throws {PlainError} when the task has failed, or the worker was ended; with what more is known than it has said itself
     */
    ask: async (task, ...given) => {
      if (ended) throw await failure(ended)
      return new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject })
        // A worker that is gone says so by its end.
        child.send({ id: count, task, given }, () => undefined)
      })
    },
    /** Lets the worker go; what it holds in memory is free afterwards. */
    end: async () => {
      if (child.connected) child.disconnect()
      await gone
    },
  }
}

/** @param {{ output: string, signal?: string | null }} ended */
const failure = async (ended) => new PlainError(await whyItEnded(ended))

/**
 * The worker's side: does what it is asked for until it is let go.
 * @param {Record<string, (...given: any[]) => unknown>} tasks
 * @param {(error: unknown) => void} report says what was wrong with a task that has failed
 */
export function serveWork(tasks, report) {
  process.on('message', async (/** @type {{ id: number, task: string, given: unknown[] }} */ message) => {
    const { id, task, given } = message
    try {
      const work = tasks[task]
      if (!work) throw new Error(`This worker knows no ${task}.`)
      process.send?.({ id, result: await work(...given) })
    } catch (error) {
      report(error)
      process.send?.({ id, failed: true })
    }
  })
}
