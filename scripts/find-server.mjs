// Finds nginx, Apache, Caddy and what else serving needs for the tests of hosting, and installs Debian's packages where it may.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runCommand } from '../tools/run/command.mjs'
import { PlainError, timedStep } from '../tools/run/progress.mjs'

/** Programs by the package that brings them; nginx needs the Brotli module too, which Debian has apart. */
const SERVERS = {
  nginx: { file: '/usr/sbin/nginx', packages: ['nginx', 'libnginx-mod-http-brotli-static'] },
  apache: { file: '/usr/sbin/apache2', packages: ['apache2'] },
  caddy: { file: '/usr/bin/caddy', packages: ['caddy'] },
  rsync: { file: '/usr/bin/rsync', packages: ['rsync'] },
  goaccess: { file: '/usr/bin/goaccess', packages: ['goaccess'] },
}
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const PACKAGE_TIME = 300_000

/** @typedef {keyof typeof SERVERS} ServerName */

/** @param {ServerName} name */
const isThere = (name) => existsSync(SERVERS[name].file) && (name !== 'nginx' || existsSync(BROTLI_MODULE))

/**
 * The program of a web server, installed when it is missing. Services that the packages would start are held back.
 * @param {ServerName} name
 * @returns {Promise<string>} absolute path
 * @throws {PlainError} when it is missing and cannot be installed
 */
export async function findServer(name) {
  const { file, packages } = SERVERS[name]
  if (isThere(name)) return file
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const may =
    existsSync('/usr/bin/apt-get') && (sudo.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0)
  let last = 'no apt-get that this user may run'
  if (may)
    await timedStep(`Installing ${packages.join(', ')}`, async () => {
      for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
        const [command = '', ...rest] = [
          ...sudo,
          'env',
          'DEBIAN_FRONTEND=noninteractive',
          'RUNLEVEL=1',
          'apt-get',
          ...args,
        ]
        last =
          (await runCommand(command, rest, { timeout: PACKAGE_TIME })).output.trim().split('\n').at(-1) ?? ''
      }
    })
  if (isThere(name)) return file
  throw new PlainError(
    `No ${name} for the tests of hosting: ${last}. Install the packages ${packages.join(', ')}.`,
  )
}

/** Path of nginx's module for stored Brotli files. */
export const nginxBrotliModule = BROTLI_MODULE
