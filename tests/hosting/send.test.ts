import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeSmallExport } from './small-export'
import { findServer } from '@/scripts/find-server.mjs'

/* A release goes from the machine that has made and checked it to a server on which only rsync and a shell are. */

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-send-'))
const [made, server, from] = ['made', 'server', 'export'].map((name) => path.join(work, name)) as [
  string,
  string,
  string,
]
const shell = path.join(work, 'shell')
const here = path.resolve(import.meta.dirname, '../..')

beforeAll(async () => {
  await findServer('rsync')
  writeSmallExport(from)
  // Stands for ssh: leaves the name of the host out and runs the rest here.
  writeFileSync(shell, '#!/bin/sh\nshift\nexec "$@"\n', { mode: 0o755 })
}, 400_000)
afterAll(() => rmSync(work, { recursive: true, force: true }))

function run(command: string, ...args: string[]) {
  const env = { ...process.env, SEND_SHELL: shell }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: here, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
const publish = () => run(process.execPath, 'scripts/publish.mjs', '--to', made, '--from', from, '--quick')
const send = (...args: string[]) => run('scripts/send-release.sh', ...args)
const current = () => path.basename(readlinkSync(path.join(server, 'current')))
const releases = () => readdirSync(path.join(server, 'releases')).sort()

it('sends nothing that was not made and checked', () => {
  const { status, output } = send(made, `host:${server}`)
  expect(output).toContain('holds no release')
  expect(status).toBe(1)
})

it('shows the server’s readers the same release, with equal files stored once', () => {
  for (const page of ['Прва', 'Друга']) {
    writeFileSync(path.join(from, 'cir/kontakt/index.html'), `<title>${page}</title></html>\n`)
    for (const form of ['.br', '.gz'])
      rmSync(path.join(from, `cir/kontakt/index.html${form}`), { force: true })
    expect(publish()).toMatchObject({ status: 0 })
    expect(send(made, `host:${server}`)).toMatchObject({ status: 0 })
    expect(current()).toBe(path.basename(readlinkSync(path.join(made, 'current'))))
    expect(readFileSync(path.join(server, 'current/cir/kontakt/index.html'), 'utf8')).toContain(page)
  }
  expect(releases()).toHaveLength(2)
  const [first, second] = releases().map(
    (name) => statSync(path.join(server, 'releases', name, 'icon.svg')).ino,
  )
  expect(second).toBe(first)
  expect(existsSync(path.join(server, 'hosting/nginx/site.conf'))).toBe(true)
})

it('removes what an interrupted run left behind, and keeps no more than asked', () => {
  mkdirSync(path.join(server, 'releases/.next-20240101T000000Z'))
  expect(publish()).toMatchObject({ status: 0 })
  expect(send(made, `host:${server}`, '2')).toMatchObject({ status: 0 })
  expect(releases()).toHaveLength(2)
  expect(releases().at(-1)).toBe(current())
})

it('goes back to the release before, as long as there is one', () => {
  const [first] = releases()
  expect(send('--rollback', `host:${server}`).output).toContain(`Readers get ${first} again.`)
  expect(current()).toBe(first)
  expect(send('--rollback', `host:${server}`)).toMatchObject({ status: 1 })
  expect(current()).toBe(first)
})

it('takes a folder of this machine too, but none that holds something else', () => {
  const other = path.join(work, 'other')
  expect(send(made, other)).toMatchObject({ status: 0 })
  expect(existsSync(path.join(other, 'current/index.html'))).toBe(true)
  const full = path.join(work, 'full')
  mkdirSync(path.join(full, 'current'), { recursive: true })
  expect(send(made, full).output).toContain('is no link')
  expect(send(made, 'host:/a b; rm -rf x').output).toContain('may have only letters')
})
