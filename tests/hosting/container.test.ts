import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, fchmodSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { freePort } from './servers'
import { writeSmallExport } from './small-export'
import { findServer } from '@/scripts/find-server.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const work = mkdtempSync(path.join(tmpdir(), 'vesnik-container-'))
let nginx: ChildProcess | undefined

afterAll(() => {
  nginx?.kill('SIGTERM')
  rmSync(work, { recursive: true, force: true })
})

it('the steps of the Dockerfile give a folder that nginx serves without being root', async () => {
  const program = await findServer('nginx')
  const port = await freePort()
  chmodSync(work, 0o755)
  const [to, from, temporary] = ['site', 'export', 'tmp'].map((name) => path.join(work, name)) as [
    string,
    string,
    string,
  ]
  writeSmallExport(from)
  mkdirSync(temporary, { mode: 0o777 })
  chmodSync(temporary, 0o777)
  const steps = ['scripts/container-steps.mjs', '--to', to, '--from', from, '--served', to]
  execFileSync(process.execPath, [...steps, '--port', String(port), '--temporary', temporary], {
    cwd: root,
    stdio: 'pipe',
  })
  // What a read-only file system forbids, file modes forbid too: nobody may write anywhere but in the temporary folder.
  execFileSync('chmod', ['-R', 'a-w', to])
  const args = ['-c', path.join(to, 'hosting/container.conf'), '-e', 'stderr', '-g', 'daemon off;']
  // uid 33 is www-data on every Debian.
  const user = process.getuid?.() === 0 ? { uid: 33, gid: 33 } : {}
  // An engine gives a pipe, which can be opened by its name; a socket, as Node gives, cannot.
  const log = openSync(path.join(temporary, 'log'), 'a', 0o666)
  fchmodSync(log, 0o666)
  nginx = spawn(program, args, { stdio: ['ignore', log, log], ...user })
  const said = () => readFileSync(path.join(temporary, 'log'), 'utf8')
  const answer = await eventually(() => fetch(`http://127.0.0.1:${port}/health.json`), said)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'ok' })
  expect(askedByEngine(port)).toBe(0)
  const page = await fetch(`http://127.0.0.1:${port}/cir/`)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  await page.arrayBuffer()
  // Once it has gone, the engine notices.
  nginx.kill('SIGTERM')
  await new Promise((resolve) => nginx?.once('exit', resolve))
  expect(askedByEngine(port)).not.toBe(0)
}, 400_000)

/** Exit code of the image's own health check, with the port of this test. */
function askedByEngine(port: number): number | null {
  const [, list = '[]'] =
    /^HEALTHCHECK .*?CMD (\[.*\])$/m.exec(readFileSync(path.join(root, 'Dockerfile'), 'utf8')) ?? []
  const [command = '', ...args] = (JSON.parse(list) as string[]).map((word) =>
    word.replaceAll('8080', String(port)),
  )
  return spawnSync(command, args, { timeout: 3_000 }).status
}

/** What `work` gives as soon as it gives anything. */
async function eventually<T>(work: () => Promise<T>, said: () => string): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return await work()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`nginx does not answer:\n${said()}`)
}

it('the Dockerfile runs these steps and serves as an ordinary user', () => {
  const text = readFileSync(path.join(root, 'Dockerfile'), 'utf8')
  expect(text).toContain('RUN node scripts/container-steps.mjs --to /site')
  expect(text).toContain('COPY --from=build /site /srv/vesnik')
  expect(text).toMatch(/USER www-data\n[^]*HEALTHCHECK/)
  expect(readFileSync(path.join(root, 'compose.yaml'), 'utf8')).toContain('read_only: true')
})
