import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import path from 'node:path'

/** What is wrong while a build runs. */
export interface Trouble {
  /** Folders that are small disks of their own, with their size in KB. */
  small?: Record<string, number>
  /** A fault of bad-machine.mjs. */
  machine?: 'clock in 1970' | 'no dictionary' | 'half a dictionary' | 'no network'
  /** File modes count for root too. */
  modes?: boolean
  env?: Record<string, string | undefined>
}

const isRoot = process.getuid?.() === 0
const works = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** A namespace of its own, in which disks can be mounted; root needs no new user for it. */
const namespace = isRoot ? ['unshare', '-m'] : ['unshare', '-rm']
const canMount = works(namespace[0] as string, ...namespace.slice(1), 'mount', '-t', 'tmpfs', 'none', '/mnt')
/** How a full disk is made on this machine: really, or by a limit on the size of files. */
export const fullDisk = canMount ? 'a small disk (tmpfs)' : 'ulimit -f'
const canCutNetwork = works('unshare', '-rn', 'true')
/** How the network is cut off on this machine. */
export const noNetwork = canCutNetwork ? 'a network namespace' : 'sockets that refuse'

/** The command line that runs a Node program with the trouble. */
function commandLine(script: string[], { small, modes, machine }: Trouble): string[] {
  let line = [process.execPath, ...script]
  if (modes && isRoot) {
    const without = '-dac_override,-dac_read_search'
    line = ['setpriv', `--inh-caps=${without}`, `--bounding-set=${without}`, ...line]
  }
  if (machine === 'no network' && canCutNetwork) line = ['unshare', '-rn', ...line]
  if (!small) return line
  if (!canMount) {
    const least = Math.min(...Object.values(small))
    return ['bash', '-c', `ulimit -f ${Math.ceil(least / 4)}; exec "$@"`, 'bash', ...line]
  }
  const mounts = Object.entries(small).map(
    ([folder, size]) => `mount -t tmpfs -o size=${size}k none '${folder}'`,
  )
  return [...namespace, 'bash', '-c', `${mounts.join(' && ')} && exec "$@"`, 'bash', ...line]
}

/** A program that was started, and what became of it. */
export interface Started {
  child: ChildProcess
  /** What it has written so far. */
  said: () => string
  ended: Promise<{ code: number | null; output: string }>
}

/** Starts a Node program of the repository under some trouble. */
export function startUnder(script: string[], trouble: Trouble = {}): Started {
  const [command = '', ...args] = commandLine(script, trouble)
  const hook = trouble.machine && `--import ${path.join(import.meta.dirname, 'bad-machine.mjs')}`
  const machine = hook && { NODE_OPTIONS: hook, BAD_MACHINE: trouble.machine }
  const env = { ...process.env, NO_COLOR: '1', ...trouble.env, ...machine } as NodeJS.ProcessEnv
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)))
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  )
  return { child, said: () => output, ended }
}
