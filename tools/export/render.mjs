import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ROOT, runProgram } from '../run/command.mjs'
import { whyItEnded } from '../run/faults.mjs'
import { PlainError } from '../run/progress.mjs'

/** Where the framework keeps what it made from the code. It holds nothing of the content, so it serves every build of
 *  the same code, whatever is published. */
const COMPILED = join(ROOT, '.next')
/** What the code was compiled from, and which files that gave. */
const RECORD = join(COMPILED, 'vesnik-compiled.json')
/** The framework writes rendered pages among the compiled ones. */
const PAGES = join(COMPILED, 'server/app')
/** Read before it is written anew, so an old one would hide the pages of this build. */
const PRERENDERED = join(COMPILED, 'prerender-manifest.json')

/**
 * @param {string} folder
 * @returns {Promise<string[]>} paths of all files below it, with `/`
 */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
}

/**
 * @param {string} mode
 * @param {Record<string, string | undefined>} env
 */
async function next(mode, env) {
  const args = ['build', '--experimental-build-mode', mode]
  return runProgram('next', args, { env, show: Boolean(process.env.VESNIK_VERBOSE) })
}

/** The framework ended for a reason that lies outside of it: a signal, a full disk. */
export class EndedFromOutside extends PlainError {}

/**
 * @param {{ output: string, signal?: string }} ended
 * @param {string} short what to say when the framework has said nothing
 */
async function failure(ended, short) {
  const why = await whyItEnded(ended)
  const isOutside = why !== ended.output.trimEnd()
  return new (isOutside ? EndedFromOutside : PlainError)(why || short)
}

/** @returns {Promise<{ key: string, pages: string[] } | undefined>} */
async function readRecord() {
  try {
    return JSON.parse(await readFile(RECORD, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Compiles the code unless that was done before.
 * @param {string} key hash of the code
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<boolean>} whether it had to be compiled
 * @throws {PlainError} with the framework's message
 */
export async function compileCode(key, env) {
  if ((await readRecord())?.key === key) return false
  await rm(RECORD, { force: true })
  const ended = await next('compile', { ...env, VESNIK_PLAN: undefined })
  if (ended.code !== 0) throw await failure(ended, 'The code could not be compiled.')
  await writeFile(RECORD, JSON.stringify({ key, pages: (await filesBelow(PAGES)).sort() }))
  return true
}

/** Forgets the compiled code: it is compiled again when it is needed. */
export async function dropCompiled() {
  await rm(RECORD, { force: true })
}

/** Removes the pages that an earlier build rendered. */
async function clearRendered() {
  const record = await readRecord()
  if (!record) return
  const compiled = new Set(record.pages)
  const folders = new Set()
  for (const path of await filesBelow(PAGES)) {
    if (compiled.has(path)) continue
    await rm(join(PAGES, path), { force: true })
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      folders.add(path.slice(0, at))
  }
  const deepestFirst = [...folders].sort((a, b) => b.length - a.length)
  for (const folder of deepestFirst) await rmdir(join(PAGES, folder)).catch(() => undefined)
  await rm(PRERENDERED, { force: true })
}

/**
 * Renders the pages of the plan into the framework's export folder.
 * @param {Record<string, string | undefined>} env with `VESNIK_PLAN`
 * @throws {PlainError} with the framework's message
 */
export async function renderPages(env) {
  await clearRendered()
  const ended = await next('generate', env)
  await clearRendered()
  if (ended.code !== 0) throw await failure(ended, 'The pages could not be rendered.')
}
