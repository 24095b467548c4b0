import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApache, startNginx, type RunningServer } from './servers'
import { writeSmallExport } from './small-export'
import { findServer } from '@/scripts/find-server.mjs'
import { hostingFiles, writeIntoExport } from '@/tools/hosting/write.mjs'

/* Visits are counted from the logs that the sample configurations write, in which no whole address of a reader stands. */

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-visits-'))
const root = path.join(work, 'export')
const servers: Record<string, RunningServer> = {}
let missing: string | undefined

beforeAll(async () => {
  chmodSync(work, 0o755)
  await findServer('goaccess').catch((error: Error) => (missing = error.message))
  writeSmallExport(root)
  const files = await hostingFiles(root, { host: 'localhost', folder: work, brotli: true })
  await writeIntoExport(root, 'apache', files)
  servers.nginx = await startNginx({ work, root, files })
  servers.apache = await startApache({ work, root, files })
}, 700_000)
afterAll(async () => {
  for (const server of Object.values(servers)) await server.stop()
  rmSync(work, { recursive: true, force: true })
}, 60_000)

const people = ['Firefox/140.0', 'Firefox/141.0'].map(
  (name) => `Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 ${name}`,
)
const robot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'
const seen: [string, string][] = [
  ['/cir/', people[0] ?? ''], ['/cir/kontakt/?a=1', people[0] ?? ''], ['/cir/', people[1] ?? ''], ['/lat/', people[1] ?? ''],
  ['/lat/', robot], ['/cir/feed.xml', people[0] ?? ''], ['/icon.svg', people[0] ?? ''], ['/cir/nema/', people[0] ?? ''],
] // prettier-ignore

describe.each(['nginx', 'apache'])('the log of %s', (name) => {
  const log = path.join(work, name, 'access.log')

  it('holds shortened addresses only', async () => {
    for (const [target, agent] of seen) {
      const response = await fetch(`http://127.0.0.1:${servers[name]?.port}${target}`, { headers: { 'user-agent': agent } })
      await response.arrayBuffer()
    }
    await expect.poll(() => readFileSync(log, 'utf8').trim().split('\n').length).toBe(seen.length)
    const text = readFileSync(log, 'utf8')
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^127\.0\.0\.0 - - \[/)
    expect(text).not.toContain('127.0.0.1')
  })

  it('gives pages and visitors by script and language', (context) => {
    context.skip(missing !== undefined, `no GoAccess: ${missing}`)
    const report = path.join(work, `${name}.html`)
    const { stdout, stderr, status } = spawnSync('scripts/visits.sh', [log, report], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const rows = stdout.trim().split('\n').map((line) => line.split(/\s+/))
    expect(rows).toEqual([['language', 'pages', 'visitors'], ['/cir/', '3', '2'], ['/lat/', '1', '1'], ['/eng/', '0', '0']])
    expect(readFileSync(report, 'utf8')).toContain('127.0.0.0')
  })
}) // prettier-ignore
