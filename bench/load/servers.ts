import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findServer } from '@/scripts/find-server.mjs'
import { freePort, start, startNginx, type RunningServer, type Site } from '@/tests/hosting/servers'

/** nginx as Debian configures it, with nothing of ours: compression of HTML while it is sent, no stored forms. */
async function startPlainNginx({ work, root }: Site): Promise<RunningServer> {
  const program = await findServer('nginx')
  const port = await freePort()
  const folder = path.join(work, 'plain')
  mkdirSync(folder, { recursive: true })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user www-data;\n' : ''}daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 2048; }
http {
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  sendfile on; tcp_nopush on; types_hash_max_size 2048;
  include /etc/nginx/mime.types; default_type application/octet-stream;
  access_log ${folder}/access.log; gzip on;
  server { listen 127.0.0.1:${port}; root ${root}; index index.html; location / { try_files $uri $uri/ =404; } }
}
`,
  )
  const log = path.join(folder, 'error.log')
  return start(program, ['-c', path.join(folder, 'nginx.conf'), '-p', folder, '-e', log], port, log)
}

/** `npm start` without its build: the server program in a process of its own. */
async function startOwn({ root }: Site): Promise<RunningServer> {
  const port = await freePort()
  const env = { ...process.env, VESNIK_OUT: root, PORT: String(port), HOST: '127.0.0.1' }
  const child = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return { port, pid: child.pid ?? 0, stop }
}

/** The servers that are compared, by the name in the table; the first is what the others are measured by. */
export const servers: Record<string, (site: Site) => Promise<RunningServer>> = {
  'nginx, plain defaults': startPlainNginx,
  'nginx, generated': (site) => startNginx(site, { workers: 'auto' }),
  'npm start': startOwn,
}
