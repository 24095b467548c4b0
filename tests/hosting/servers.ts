import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import path from 'node:path'
import { findServer, nginxBrotliModule } from '@/scripts/find-server.mjs'

/** A web server that the tests started, and nobody else. */
export interface RunningServer {
  port: number
  /** Number of its first process. */
  pid: number
  stop: () => Promise<void>
}

/** What a configuration needs to know. */
export interface Site {
  /** Folder for the server's own files. */
  work: string
  /** Folder that is served; may be a link. */
  root: string
  /** Generated configurations by their path. */
  files: Record<string, string>
}

const isRoot = process.getuid?.() === 0

/** A port of loopback that is free. */
export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/** Starts a program and waits until it listens. */
export async function start(
  command: string,
  args: string[],
  port: number,
  log: string,
): Promise<RunningServer> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (text) => (said += String(text)))
  child.stderr.on('data', (text) => (said += String(text)))
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) break
    if (await listens(port)) return { port, pid: child.pid ?? 0, stop: () => stop(child) }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await stop(child)
  throw new Error(`${command} does not start:\n${said}\n${readLog(log)}`)
}

const readLog = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1')
    socket.once('connect', () => resolve(!socket.destroy().connecting))
    socket.once('error', () => resolve(false))
  })
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** nginx with the generated configuration. */
export async function startNginx(
  { work, root, files }: Site,
  { workers = '1' } = {},
): Promise<RunningServer> {
  const program = await findServer('nginx')
  const port = await freePort()
  const folder = path.join(work, 'nginx')
  mkdirSync(folder, { recursive: true })
  for (const name of ['maps', 'redirects', 'site'])
    writeFileSync(path.join(folder, `${name}.conf`), files[`nginx/${name}.conf`] ?? '')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `${isRoot ? 'user www-data;\n' : ''}load_module ${nginxBrotliModule};
daemon off; worker_processes ${workers}; pid ${folder}/pid; error_log ${folder}/error.log warn;
events { worker_connections 2048; }
http {
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  sendfile on;
  include ${folder}/maps.conf;
  include ${folder}/redirects.conf;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    access_log ${folder}/access.log vesnik;
    include ${folder}/site.conf;
  }
}
`,
  )
  const log = path.join(folder, 'error.log')
  return start(program, ['-c', path.join(folder, 'nginx.conf'), '-p', folder, '-e', log], port, log)
}

const apacheModules =
  'mpm_event authz_core authz_host headers mime dir rewrite env setenvif log_config filter unixd'.split(' ')

/** Apache with the sample of a virtual host, the served folder's own `.htaccess` in force.
 *  @param options loopback addresses, and whether a proxy's word on who the reader is counts */
export async function startApache(
  { work, root, files }: Site,
  { listen = ['127.0.0.1'], behindProxy = false } = {},
): Promise<RunningServer> {
  const program = await findServer('apache')
  const port = await freePort()
  const folder = path.join(work, 'apache')
  mkdirSync(folder, { recursive: true })
  const modules = '/usr/lib/apache2/modules'
  const present = readdirSync(modules)
  const log = path.join(folder, 'error.log')
  const virtualHost = (files['apache/vesnik.conf'] ?? '')
    .replace('*:80', `*:${port}`)
    .replace(/DocumentRoot .*/, `DocumentRoot ${root}`)
    .replace(/<Directory .*>/, `<Directory ${path.dirname(root)}>`)
    .replace('/var/log/apache2/vesnik.log', path.join(folder, 'access.log'))
  writeFileSync(
    path.join(folder, 'apache2.conf'),
    `${[...apacheModules, ...(behindProxy ? ['remoteip'] : [])]
      .filter((name) => present.includes(`mod_${name}.so`))
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
      .join('\n')}
${isRoot ? 'User www-data\nGroup www-data\n' : ''}ServerName localhost
ServerTokens Prod
${listen.map((address) => `Listen ${address.includes(':') ? `[${address}]` : address}:${port}`).join('\n')}
${behindProxy ? 'RemoteIPHeader X-Forwarded-For\nRemoteIPInternalProxy 127.0.0.1 ::1\n' : ''}PidFile ${folder}/pid
ErrorLog ${log}
TypesConfig /etc/mime.types
<Directory />
    Require all denied
</Directory>
${virtualHost}`,
  )
  return start(program, ['-f', path.join(folder, 'apache2.conf'), '-DFOREGROUND'], port, log)
}

/** Caddy with the generated Caddyfile on a port of its own, without certificates. */
export async function startCaddy({ work, root, files }: Site): Promise<RunningServer> {
  const program = await findServer('caddy')
  const port = await freePort()
  const folder = path.join(work, 'caddy')
  mkdirSync(folder, { recursive: true })
  const text = (files['caddy/Caddyfile'] ?? '')
    .replace(/^localhost \{/m, `http://127.0.0.1:${port} {`)
    .replace(/^( +)root \* .*$/m, `$1root * ${root}`)
    .replace(/^( +)log \{$/m, `$1log {\n$1    output file ${folder}/access.log`)
  writeFileSync(
    path.join(folder, 'Caddyfile'),
    `{\n    admin off\n    auto_https off\n    storage file_system ${folder}\n}\n${text}`,
  )
  return start(
    program,
    ['run', '--config', path.join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    port,
    '',
  )
}
