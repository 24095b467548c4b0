import { readFile } from 'node:fs/promises'
import { isInstalled } from './dependencies.mjs'
import { ROOT } from './command.mjs'
import { systemFault } from './system-fault.mjs'

/**
 * Everything that can be said about why a program ended badly, the most useful last.
 * @param {{ output: string, signal?: string | null | undefined }} ended
 * @returns {Promise<string>}
 */
export async function whyItEnded({ output, signal }) {
  const killed = signal ?? /\bsignal:? '?(SIG(?:KILL|TERM|ABRT|BUS|SEGV))\b/.exec(output)?.[1]
  const reasons = [
    output.trimEnd(),
    systemFault(output),
    killed &&
      `A process of the build was ended from outside (${killed}), mostly because memory ran out. Run it again.`,
    (await isIncomplete()) &&
      'The installed packages are not those of package-lock.json. Install them: npm ci --ignore-scripts',
  ]
  return reasons.filter(Boolean).join('\n')
}

/** Whether what is installed differs from the lock file. */
async function isIncomplete() {
  const read = async (/** @type {string} */ file) => JSON.parse(await readFile(file, 'utf8')).packages
  try {
    const wanted = await read(`${ROOT}/package-lock.json`)
    return !isInstalled(wanted, await read(`${ROOT}/node_modules/.package-lock.json`).catch(() => undefined))
  } catch {
    return false
  }
}
