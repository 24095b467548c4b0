// Installs dependencies if they are missing or differ from package-lock.json.
import { requireNode } from '../tools/run/node-version.mjs'

requireNode()
const { installDependencies } = await import('../tools/run/dependencies.mjs')
const { reportFailure } = await import('../tools/run/progress.mjs')
try {
  if (!(await installDependencies())) console.log('Dependencies are up to date.')
} catch (error) {
  reportFailure(error)
}
