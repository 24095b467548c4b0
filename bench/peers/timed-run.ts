import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Contestant } from './contestants'

/** Seconds from what `times` of the shell prints: `0m1.234s`. */
function seconds(text: string): number {
  const [, minutes = '0', rest = '0'] = /(\d+)m([\d.]+)s/.exec(text) ?? []
  return Number(minutes) * 60 + Number(rest)
}

/** Builds once. The shell adds up the processor time of everything that the build has started.
 *  @throws {Error} with the output when the build fails */
export async function timedRun({ folder, command, env }: Contestant): Promise<{ cpu: number; wall: number }> {
  const since = performance.now()
  const shell = spawn('bash', ['-c', '"$@"; code=$?; times; exit $code', 'bash', ...command], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [shell.stdout, shell.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const [code] = (await once(shell, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${command.join(' ')}\n${output.slice(-4000)}`)
  const children =
    output
      .trimEnd()
      .split('\n')
      .findLast((line) => /^\d+m[\d.]+s \d+m[\d.]+s$/.test(line)) ?? ''
  const cpu = children.split(' ').reduce((sum, part) => sum + seconds(part), 0)
  return { cpu, wall: (performance.now() - since) / 1000 }
}
