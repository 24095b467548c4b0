import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository, with no slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Start files of the installed programs, relative to {@link ROOT}; run with Node itself, so no shell is involved. */
export const PROGRAMS = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Exit codes by custom: 128 and the signal's number. */
const SIGNALS = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })

/**
 * A child must not outlive this process: `kill <pid>` and a closed terminal end both.
 * @param {NodeJS.Signals} signal
 */
function endTogether(signal) {
  for (const child of running) child.kill(signal)
  process.exit(SIGNALS[/** @type {keyof typeof SIGNALS} */ (signal)])
}

/**
 * @param {import('node:child_process').ChildProcess} child
 */
function adopt(child) {
  if (running.size === 0) for (const signal of Object.keys(SIGNALS)) process.on(signal, endTogether)
  running.add(child)
  const leave = () => {
    running.delete(child)
    if (running.size === 0) for (const signal of Object.keys(SIGNALS)) process.off(signal, endTogether)
  }
  child.once('close', leave)
  child.once('error', leave)
}

const SHOWN = /** @type {const} */ (['inherit', 'inherit', 'inherit'])
const HIDDEN = /** @type {const} */ (['ignore', 'pipe', 'pipe'])

/**
 * @typedef {object} CommandOptions
 * @property {Record<string, string | undefined>} [env] added to the environment; `undefined` removes a name
 * @property {string} [cwd] working folder; {@link ROOT} when absent
 * @property {boolean} [show] the child writes straight to this terminal and `output` stays empty
 * @property {(text: string) => void} [say] is handed what the child writes, and `output` stays empty
 * @property {number} [timeout] milliseconds after which the child is ended
 * @property {AbortSignal} [signal] ends the child
 * @property {boolean} [ipc] messages can be exchanged with the child
 */

/**
 * Starts a program; it is ended together with this process.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 */
export function startCommand(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...options.env }),
    stdio: [...(options.show ? SHOWN : HIDDEN), ...(options.ipc ? /** @type {const} */ (['ipc']) : [])],
    timeout: options.timeout,
    signal: options.signal,
  })
  adopt(child)
  return child
}

/**
 * Exit code (1 when it was killed, 127 when it could not be started), the signal that killed it, and what the program
 * wrote, both streams in order of arrival.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string, signal?: NodeJS.Signals }>}
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = startCommand(command, args, options)
    let output = ''
    const hear = options.say ?? ((/** @type {string} */ text) => void (output += text))
    child.stdout?.setEncoding('utf8').on('data', hear)
    child.stderr?.setEncoding('utf8').on('data', hear)
    child.once('error', (error) => {
      resolve({ code: 127, output: `${output}${error.message}\n` })
    })
    child.once('close', (code, signal) => resolve({ code: code ?? 1, output, ...(signal && { signal }) }))
  })
}

/**
 * {@link runCommand} for one of {@link PROGRAMS}.
 * @param {keyof typeof PROGRAMS} program
 * @param {string[]} args
 * @param {CommandOptions} [options]
 */
export function runProgram(program, args, options) {
  return runCommand(process.execPath, [`${ROOT}/${PROGRAMS[program]}`, ...args], options)
}

/**
 * {@link runCommand} for a TypeScript file of this repository.
 * @param {string} file path relative to {@link ROOT}
 * @param {string[]} args
 * @param {CommandOptions} [options]
 */
export function runTypeScript(file, args, options) {
  return runCommand(process.execPath, ['--import', 'tsx', `${ROOT}/${file}`, ...args], options)
}
