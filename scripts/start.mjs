// npm start: installs what is missing, builds and serves the site.
import { requireNode } from '../tools/run/node-version.mjs'

requireNode()
const { PlainError, reportFailure } = await import('../tools/run/progress.mjs')
const { readPort, requireFreePort } = await import('../tools/run/port.mjs')
const { installDependencies } = await import('../tools/run/dependencies.mjs')
const { ROOT, runCommand } = await import('../tools/run/command.mjs')

async function start() {
  // Before the long part, so that a taken port is told at once.
  await requireFreePort(readPort(process.env.PORT), process.env.HOST)
  await installDependencies()
  const { code } = await runCommand(process.execPath, [`${ROOT}/scripts/build.mjs`], { show: true })
  if (code !== 0) throw new PlainError('The site was not built, so it is not served.')
  const { runServer } = await import('../tools/serve/run.mjs')
  await runServer()
}

await start().catch(reportFailure)
