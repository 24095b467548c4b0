// npm run dev: the site on PORT (default 3000) while its content and code are being changed.
import { requireNode } from '../tools/run/node-version.mjs'

requireNode()
const { reportFailure } = await import('../tools/run/progress.mjs')
const { installDependencies } = await import('../tools/run/dependencies.mjs')

await installDependencies()
  .then(async () => (await import('../tools/dev/run.mjs')).runDevelopment())
  .catch(reportFailure)
