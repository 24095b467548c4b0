// npm test: installs what is missing and runs every check; `node scripts/test.mjs unit lint` runs only these.
import { requireNode } from '../tools/run/node-version.mjs'

requireNode()
const { reportFailure } = await import('../tools/run/progress.mjs')
const { installDependencies } = await import('../tools/run/dependencies.mjs')

async function test() {
  await installDependencies()
  const { chooseSteps, printSummary, runSteps } = await import('../tools/check/run.mjs')
  const results = await runSteps(chooseSteps(process.argv.slice(2)))
  process.exitCode = printSummary(results) ? 0 : 1
}

await test().catch((error) => {
  reportFailure(error)
  console.log('0 passed, 1 failed')
})
