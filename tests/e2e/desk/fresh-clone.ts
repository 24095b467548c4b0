import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from '@playwright/test'

/** The site in a clone of its own, with real Git, beside a file that somebody else is changing. */
export interface FreshClone {
  /** Folder around the clone, for files that an editor brings along. */
  folder: string
  root: string
  git: (...args: string[]) => string
  /** Text of a file of the clone. */
  read: (path: string) => string
  remove: () => void
}

/** What `git status` says of the file that somebody else is changing. */
export const UNRELATED = ' M README.md\n'

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

/** A clone of what is here now, changes that are not committed yet among it. */
export function freshClone(): FreshClone {
  const folder = mkdtempSync(join(tmpdir(), 'vesnik-desk-'))
  const root = join(folder, 'sajt')
  run('git', ['clone', '-q', '--no-hardlinks', '.', root], '.')
  const git = (...args: string[]) => run('git', args, root)
  git('checkout', '-q', '-B', 'main')
  git('remote', 'remove', 'origin')
  git('config', 'user.name', 'Јелена Проба')
  git('config', 'user.email', 'jelena@primer.rs')
  git('config', 'commit.gpgsign', 'false')
  takeOverChanges(root)
  git('add', '-A')
  git('commit', '-q', '--no-verify', '--allow-empty', '-m', 'Оно што још није сачувано')
  install(root)
  appendFileSync(join(root, 'README.md'), '\nA change of somebody else.\n')
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return { folder, root, git, read, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function takeOverChanges(root: string): void {
  const changed = run('git', ['ls-files', '-z', '-m', '-o', '--exclude-standard'], '.')
  for (const path of new Set(changed.split('\0').filter(Boolean))) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (existsSync(path)) copyFileSync(path, join(root, path))
    else rmSync(join(root, path), { force: true })
  }
}

/** What `npm ci` would do, from the packages that are here already; hard links, as a copy would take a minute. */
function install(root: string): void {
  const { status } = spawnSync('cp', ['-al', 'node_modules', join(root, 'node_modules')])
  if (status !== 0) cpSync('node_modules', join(root, 'node_modules'), { recursive: true })
  const env = { ...process.env, CI: '' }
  spawnSync(process.execPath, ['scripts/prepare.mjs'], { cwd: root, env })
}

/** What the build of this repository has compiled and drawn: the same code and texts give the same again. */
const KEPT = ['.next', '.cache/compressed', '.cache/pictures', '.cache/search', '.cache/social']

/**
 * Builds the clone's site.
 * @returns folder of the export
 */
export function buildClone({ root }: FreshClone): string {
  for (const path of KEPT.filter((one) => existsSync(one)))
    cpSync(path, join(root, path), {
      recursive: true,
      filter: (from) => !/^\.next\/(?:cache|dev)$/.test(from.replaceAll('\\', '/')),
    })
  run(process.execPath, ['scripts/build.mjs'], root)
  return join(root, 'out')
}

/** `npm run urednik` as it runs in a clone. */
export interface RunningEditor {
  /** Address of the editor's page, as the command has printed it. */
  address: string
  stop: () => Promise<void>
}

/** Starts the editor's desk and waits until it tells its address. */
export async function startEditor({ root }: FreshClone): Promise<RunningEditor> {
  const env = { ...process.env, PORT: String(await freePort()), VESNIK_CONTENT: '', VESNIK_PUBLIC: '' }
  const args = ['scripts/urednik.mjs']
  const editor = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let written = ''
  for (const stream of [editor.stdout, editor.stderr])
    stream?.on('data', (text: Buffer) => (written += String(text)))
  const told = () => /http:\S+\/urednik\//.exec(written)?.[0]
  await expect.poll(() => told() ?? `${editor.exitCode} ${written}`, { timeout: 200_000 }).toMatch(/^http:/)
  return { address: told() ?? '', stop: () => stop(editor) }
}

async function stop(editor: ChildProcess): Promise<void> {
  if (editor.exitCode !== null) return
  editor.kill('SIGTERM')
  await once(editor, 'close')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
