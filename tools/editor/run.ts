/* npm run urednik: bundles the editor if it must, opens the door, and starts the site behind it. */
import { randomBytes } from 'node:crypto'
import { createServer, type AddressInfo } from 'node:net'
import { join, relative, sep } from 'node:path'
import { contentFolder } from '@/lib/content/folder'
import { getGlossary, getSite } from '@/lib/site'
import { readReviewed } from '@/lib/script-report/report'
import type { EditorSettings } from '@/lib/editor/settings'
import { runDevelopment } from '../dev/run.mjs'
import { ROOT } from '../run/command.mjs'
import { readPort, portProblem } from '../run/port.mjs'
import { PlainError, reportFailure } from '../run/progress.mjs'
import { createApi, REPOSITORY } from './bridge/api'
import { gitIn, type Git } from './bridge/git'
import type { Places } from './bridge/places'
import { openDoor } from './bridge/server'
import { bundledEditor } from './bundle/cache'

async function run(): Promise<void> {
  const port = readPort(process.env.PORT)
  const git = gitIn(ROOT)
  const places = await editorPlaces(git)
  const folder = await bundledEditor(ROOT, join(ROOT, '.cache/editor'))
  const sitePort = await freePort()
  const settings = (): EditorSettings => ({
    service: 'bridge',
    api: `/urednik/api/v1`,
    repository: REPOSITORY,
    contentFolder: places.content,
    site: getSite(),
    glossary: getGlossary(),
    reviewed: readReviewed(contentFolder()).words.map(({ word, result }) => `${word}\t${result}`),
  })
  const door = {
    port,
    folder,
    token: randomBytes(32).toString('base64url'),
    settings,
    api: createApi(git, places),
  }
  await openDoor({ ...door, site: () => sitePort }).catch((error: unknown) => {
    throw portProblem(error, port)
  })
  console.log(`\n  Уредник: http://localhost:${port}/urednik/\n  Сајт:    http://localhost:${port}/\n`)
  await runDevelopment({ port: sitePort, host: '127.0.0.1' })
}

/** @throws {PlainError} when the content is not in a Git repository together with the site */
async function editorPlaces(git: Git): Promise<Places> {
  const content = relative(ROOT, contentFolder()).split(sep).join('/')
  if (content.startsWith('..'))
    throw new PlainError(`Уредник чува текстове у Git-у, а ${contentFolder()} није у фасцикли сајта.`)
  const { code } = await git.run(['rev-parse', '--is-inside-work-tree']).catch(() => ({ code: 127 }))
  if (code === 127)
    throw new PlainError('Уреднику је потребан Git, а на овом рачунару га нема: https://git-scm.com')
  if (code !== 0) throw new PlainError(`Фасцикла ${ROOT} није Git складиште. Преузмите сајт са „git clone”.`)
  return { root: ROOT, content }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

await run().catch(reportFailure)
