import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort, start, type RunningServer } from './servers'
import { writeSmallExport } from './small-export'
import { findServer, nginxBrotliModule } from '@/scripts/find-server.mjs'

/* The first deployment on a bare host, with its files in a folder and its system commands only said. */

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-host-'))
const root = path.join(work, 'root')
const key = path.join(work, 'key.pub')
let server: RunningServer | undefined
let nginx: string

beforeAll(async () => {
  chmodSync(work, 0o755)
  nginx = await findServer('nginx')
  await findServer('rsync')
  writeFileSync(key, 'ssh-ed25519 AAAA proba\n')
}, 700_000)
afterAll(async () => {
  await server?.stop()
  rmSync(work, { recursive: true, force: true })
}, 60_000)

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
const setUp = (...args: string[]) =>
  run('sh', 'scripts/setup-host.sh', '--root', root, '--host', 'vesti.example', '--key', key, ...args)

it('prepares the host and says what comes next', () => {
  const { status, output } = setUp()
  expect(status).toBe(0)
  expect(output).toMatch(/\+ .*apt-get install .*nginx libnginx-mod-http-brotli-static rsync/)
  expect(output).not.toMatch(/nodejs|npm install/)
  expect(output).toContain('+ adduser --system --group --shell /bin/sh --home /srv/vesnik vesnik')
  expect(output).toContain('scripts/send-release.sh release vesnik@vesti.example:/srv/vesnik')
  expect(readFileSync(path.join(root, 'srv/vesnik/.ssh/authorized_keys'), 'utf8')).toBe(
    readFileSync(key, 'utf8'),
  )
  expect(existsSync(path.join(root, 'etc/nginx/sites-enabled/vesnik'))).toBe(false)
})

it('serves the release that was sent, by the name of the site', async () => {
  const made = path.join(work, 'made')
  writeSmallExport(path.join(work, 'export'))
  const published = run(
    process.execPath,
    'scripts/publish.mjs',
    '--to',
    made,
    '--from',
    path.join(work, 'export'),
    '--quick',
  )
  expect(published).toMatchObject({ status: 0 })
  expect(run('scripts/send-release.sh', made, path.join(root, 'srv/vesnik'))).toMatchObject({ status: 0 })
  const { status, output } = setUp()
  expect(status).toBe(0)
  expect(output).toContain('http://vesti.example/ is served from /srv/vesnik/current')
  const port = await freePort()
  server = await start(
    nginx,
    ['-c', mainConfiguration(port), '-p', work, '-e', path.join(work, 'error.log')],
    port,
    path.join(work, 'error.log'),
  )
  const at = (address: string) =>
    fetch(`http://127.0.0.1:${port}${address}`, { headers: { 'accept-encoding': 'br' } })
  expect(await (await at('/health.json')).json()).toMatchObject({ status: 'ok', items: { cir: 1, lat: 1 } })
  const page = await at('/cir/')
  expect(page.headers.get('content-encoding')).toBe('br')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  await page.arrayBuffer()
  expect((await at('/nema/')).status).toBe(404)
})

it('changes nothing when it is run once more, and leaves what certbot has written', () => {
  const site = path.join(root, 'etc/nginx/sites-available/vesnik')
  writeFileSync(site, `${readFileSync(site, 'utf8')}# certbot\n`)
  const before = statSync(site).mtimeMs
  expect(setUp().output).not.toContain('wrote ')
  expect(statSync(site).mtimeMs).toBe(before)
})

it.each([['--host', 'a b'], ['--folder', 'srv'], ['--hots', 'x'], ['--key']])('refuses %s %s', (...args) => {
  expect(setUp(...args).status).toBe(1)
})

/** Stands for Debian's nginx.conf: the modules that are switched on, and the sites, in this test's folder and on its port. */
function mainConfiguration(port: number): string {
  const sites = path.join(work, 'sites')
  mkdirSync(sites, { recursive: true })
  const site = readFileSync(path.join(root, 'etc/nginx/sites-enabled/vesnik'), 'utf8')
    .replaceAll('/srv/vesnik', path.join(root, 'srv/vesnik'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('/var/log/nginx/vesnik.log', path.join(work, 'access.log'))
    .replace('/var/log/nginx/vesnik-error.log', path.join(work, 'site-error.log'))
  writeFileSync(path.join(sites, 'vesnik'), site)
  const file = path.join(work, 'nginx.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  )
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? 'user www-data;\n' : ''}load_module ${nginxBrotliModule};
daemon off; pid ${work}/pid; error_log ${work}/error.log;
events {}
http { ${temporary.join(' ')} include ${sites}/*; }
`,
  )
  return file
}
