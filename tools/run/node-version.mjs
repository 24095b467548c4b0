// Imported before anything else and before packages exist: no imports, and only syntax an old Node can parse.

/** Oldest Node.js release the site is built with, as [major, minor]. */
export const OLDEST_NODE = /** @type {const} */ ([20, 9])

/**
 * One line saying that this Node.js is too old, or `undefined` when it will do.
 * @param {string} version as in `process.versions.node`, e.g. `18.19.1`
 * @returns {string | undefined}
 */
export function nodeVersionProblem(version) {
  const numbers = version.split('.').map(Number)
  const major = numbers[0] || 0
  const minor = numbers[1] || 0
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return undefined
  return (
    'Node.js ' +
    OLDEST_NODE.join('.') +
    ' or newer is needed; this is ' +
    version +
    '. See https://nodejs.org/'
  )
}

/** Ends the process with the line of {@link nodeVersionProblem} when this Node.js is too old. */
export function requireNode() {
  const problem = nodeVersionProblem(process.versions.node)
  if (problem === undefined) return
  console.error(problem)
  process.exit(1)
}
