import { createServer } from 'node:net'
import { PlainError } from './progress.mjs'

/**
 * The port asked for by the environment.
 * @param {string | undefined} value value of `PORT`
 * @returns {number} 3000 when nothing is asked for
 * @throws {PlainError} when it is no port number
 */
export function readPort(value) {
  if (value === undefined || value === '') return 3000
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new PlainError(`PORT must be a number from 0 to 65535, not "${value}".`)
}

/**
 * Message for a port that cannot be listened on.
 * @param {unknown} error
 * @param {number} port
 */
export function portProblem(error, port) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error)
  if (code === 'EADDRINUSE')
    return new PlainError(
      `Port ${port} is taken by another program. Stop it, or choose another: PORT=3001 npm start`,
    )
  if (code === 'EACCES')
    return new PlainError(`Port ${port} may not be used by this user. Choose another: PORT=3001 npm start`)
  return new PlainError(`Port ${port} cannot be used: ${message}`)
}

/**
 * Resolves when the port is free at this moment.
 * @param {number} port
 * @param {string} [host] all addresses when absent
 * @returns {Promise<void>}
 * @throws {PlainError} when it is taken or not allowed
 */
export function requireFreePort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(portProblem(error, port)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
