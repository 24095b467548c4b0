// Loaded before the command that publishes: the steps that change what readers see last longer, so that a kill hits them.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** @type {Record<string, (...args: any[]) => Promise<any>>} */
const functions = /** @type {any} */ (fs)

for (const name of ['rename', 'symlink']) {
  const whole = functions[name]
  functions[name] = async (...args) => {
    await pause(8)
    const result = await whole?.(...args)
    await pause(8)
    return result
  }
}
syncBuiltinESMExports()
