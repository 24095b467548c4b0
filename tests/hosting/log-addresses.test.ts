import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, start, startApache, startCaddy, type RunningServer, type Site } from './servers'
import { writeSmallExport } from './small-export'
import { findServer, nginxBrotliModule } from '@/scripts/find-server.mjs'
import { hostingFiles, writeHosting, writeIntoExport } from '@/tools/hosting/write.mjs'

/* No whole address of a reader stands in what the sample configurations write, of either kind of address. Readers from
 * elsewhere come as they do behind a proxy: by the header that it adds. */

const readers = [
  ['203.0.113.77', '203.0.113.0'],
  ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3::'],
  ['2001:db8:85a3::7348', '2001:db8:85a3::'],
  ['2001:db8::7348', '2001:db8::'],
  // One zero alone is written out.
  ['2001:db8::1:2:3:4:7348', '2001:db8:0::'],
  ['2001::7348', '2001::'],
  ['fe80::8a2e:370:7348', 'fe80::'],
  ['::8a2e:370:7348', '::'],
  ['::ffff:203.0.113.77', '203.0.113.0'],
] as const
const addressing = Object.values(networkInterfaces()).flat()
const loopbacks = ['127.0.0.1', ...(addressing.some((one) => one?.address === '::1') ? ['::1'] : [])]
const shortOf = (loopback: string) => (loopback === '::1' ? '::' : '127.0.0.0')

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-log-'))
const root = path.join(work, 'export')
const servers: Record<string, RunningServer> = {}

/** The sample of a server block as it is, but for its ports and folders, and with the proxy's header in force. */
async function startNginxSample({ work, root, files }: Site): Promise<RunningServer> {
  const program = await findServer('nginx')
  const port = await freePort()
  const folder = path.join(work, 'nginx')
  mkdirSync(folder, { recursive: true })
  const sample = (files['nginx/vesnik.conf'] ?? '')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', loopbacks.includes('::1') ? `listen [::1]:${port};` : '')
    .replace(/root .*;/, `root ${root};`)
    .replaceAll('/var/log/nginx/', `${folder}/`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const conf = path.join(folder, 'nginx.conf')
  writeFileSync(
    conf,
    `${process.getuid?.() === 0 ? 'user www-data;\n' : ''}load_module ${nginxBrotliModule};
daemon off; pid ${folder}/pid;
events {}
http {
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  set_real_ip_from 127.0.0.1; set_real_ip_from ::1; real_ip_header X-Forwarded-For;
  ${sample}
}
`,
  )
  return start(program, ['-c', conf, '-p', folder, '-e', path.join(folder, 'start.log')], port, path.join(folder, 'start.log'))
} // prettier-ignore

beforeAll(async () => {
  chmodSync(work, 0o755)
  writeSmallExport(root)
  const files = await hostingFiles(root, { host: 'localhost', folder: work, brotli: true })
  await writeHosting(path.join(work, 'hosting'), files)
  await writeIntoExport(root, 'apache', files)
  const site = { work, root, files }
  servers.nginx = await startNginxSample(site)
  servers.apache = await startApache(site, { behindProxy: true, listen: loopbacks })
  servers.caddy = await startCaddy(site)
}, 700_000)
afterAll(async () => {
  for (const server of Object.values(servers)) await server.stop()
  rmSync(work, { recursive: true, force: true })
}, 60_000)

/** Asks for a page, and sends what is refused as an error. */
async function visit(server: string, loopback: string, reader?: string): Promise<void> {
  const host = loopback.includes(':') ? `[${loopback}]` : loopback
  const headers: Record<string, string> = reader ? { 'x-forwarded-for': reader } : {}
  const address = `http://${host}:${servers[server]?.port}`
  await (await fetch(`${address}/cir/`, { headers })).arrayBuffer()
  await (await fetch(`${address}/cir/`, { method: 'POST', body: 'x'.repeat(5000), headers })).arrayBuffer()
}

/** All that a server has written into its folder. */
function written(server: string): string {
  const folder = path.join(work, server)
  const names = readdirSync(folder).filter((name) => name.endsWith('.log'))
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n')
}

describe.each(['nginx', 'apache'])('what %s writes', (server) => {
  it('holds addresses of both kinds shortened, and none whole', async () => {
    for (const loopback of loopbacks) await visit(server, loopback)
    for (const [reader] of readers) await visit(server, '127.0.0.1', reader)
    const expected = [...loopbacks.map(shortOf), ...readers.map(([, short]) => short)]
    const log = path.join(work, server, server === 'nginx' ? 'vesnik.log' : 'access.log')
    const lines = () => readFileSync(log, 'utf8').trim().split('\n')
    await expect.poll(() => lines().length).toBe(2 * expected.length)
    const seen = lines().map((line) => line.split(' ')[0])
    expect(seen).toEqual(expected.flatMap((short) => [short, short]))
    for (const whole of [...loopbacks, ...readers.map(([reader]) => reader)])
      expect(written(server).split(/[\s,"[\]]+/)).not.toContain(whole)
    expect(written(server)).not.toMatch(/7348|203\.0\.113\.77|127\.0\.0\.1/)
  })
})

it('what Caddy writes holds no whole address', async () => {
  await visit('caddy', '127.0.0.1')
  for (const [reader] of readers) await visit('caddy', '127.0.0.1', reader)
  const lines = () => written('caddy').split('\n').filter((line) => line.includes('handled request'))
  await expect.poll(() => lines().length).toBe(2 + 2 * readers.length)
  for (const line of lines()) {
    const { request } = JSON.parse(line.slice(line.indexOf('{'))) as { request: Record<string, unknown> }
    expect(request.remote_ip).toBe('127.0.0.0')
    expect(request.client_ip ?? '127.0.0.0').toBe('127.0.0.0')
  }
  expect(written('caddy')).not.toMatch(/7348|203\.0\.113\.77/)
}) // prettier-ignore
