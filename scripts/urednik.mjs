// npm run urednik: the editor's desk on PORT (default 3000), with the site as it is being written.
import { requireNode } from '../tools/run/node-version.mjs'

requireNode()
const { reportFailure } = await import('../tools/run/progress.mjs')
const { installDependencies } = await import('../tools/run/dependencies.mjs')

await installDependencies()
  .then(async () => (await import('../tools/editor/start.mjs')).startEditor())
  .catch(reportFailure)
