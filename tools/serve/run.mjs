import { join, resolve } from 'node:path'
import { ROOT } from '../run/command.mjs'
import { readPort } from '../run/port.mjs'
import { PlainError } from '../run/progress.mjs'
import { isFile } from './resolve.mjs'
import { serveSite } from './server.mjs'

/** Absolute path of the export folder: `VESNIK_OUT`, or `out` in the repository. */
export function exportFolder() {
  return resolve(ROOT, process.env.VESNIK_OUT || 'out')
}

/**
 * Serves the export on `PORT` (and `HOST`, when only one address should be listened on) until the process is told to stop.
 * @throws {PlainError} when there is no export or the port cannot be had
 */
export async function runServer() {
  const root = exportFolder()
  if (!(await isFile(join(root, 'index.html'))))
    throw new PlainError(`There is no site in ${root} yet. Build it first: npm run build`)
  const site = await serveSite({
    root,
    port: readPort(process.env.PORT),
    host: process.env.HOST || undefined,
  })
  console.log(`\nThe site is on ${site.address} – stop it with Ctrl+C.`)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, () => void site.close().then(() => process.exit(0)))
}
