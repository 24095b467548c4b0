import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/* What a command and everything it starts cost, from Linux' /proc: processor seconds of finished children are added to
 * their parent, those of living ones are asked of each; memory is looked at five times a second. */

/** Cost of a part of a run. */
export interface Cost {
  step: string
  cpuSeconds: number
  wallSeconds: number
  /** Most memory of all processes together since the last step, in megabytes. */
  peakMegabytes: number
}

const TICKS = 100

/** Fields of /proc/<pid>/stat after the name, which may hold spaces. */
function statOf(pid: number | string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

/** What /proc tells of a process and its living descendants. */
function familyOf(root: number): string[][] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), stat: statOf(pid) }))
  const family = new Set([root])
  for (let grew = true; grew;) {
    grew = false
    for (const { pid, stat } of all)
      if (stat && !family.has(pid) && family.has(Number(stat[1]))) {
        family.add(pid)
        grew = true
      }
  }
  return all.flatMap(({ pid, stat }) => (stat && family.has(pid) ? [stat] : []))
}

const sumOf = (family: readonly string[][], fields: readonly number[]): number =>
  family.reduce((sum, stat) => fields.reduce((total, at) => total + Number(stat[at]), sum), 0)

/** Processor seconds: of each process and of its children that have ended. */
const cpuOf = (root: number): number => sumOf(familyOf(root), [11, 12, 13, 14]) / TICKS

/** Memory in megabytes. */
const memoryOf = (root: number): number => (sumOf(familyOf(root), [21]) * 4096) / 1e6

/**
 * Runs a command and measures it step by step: a step ends with a line like `[2/6] Name: done in 1.2 s`.
 * @returns the costs in order, and what was printed
 * @throws Error with the output when the command fails
 */
export function measure(
  command: string,
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<{ costs: Cost[]; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const pid = child.pid ?? 0
    const costs: Cost[] = []
    let [output, cpu, since, peak] = ['', 0, Date.now(), 0]
    const look = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), 200)
    const take = (step: string) => {
      const total = cpuOf(pid)
      costs.push({
        step,
        cpuSeconds: total - cpu,
        wallSeconds: (Date.now() - since) / 1000,
        peakMegabytes: peak,
      })
      ;[cpu, since, peak] = [total, Date.now(), 0]
    }
    const read = (text: string) => {
      output += text
      for (const [, step] of text.matchAll(/^\[\d+\/\d+\] (.+): done in/gm)) take(step as string)
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    child.once('close', (code) => {
      clearInterval(look)
      if (code === 0) resolve({ costs, output })
      else reject(new Error(output.slice(-4000)))
    })
  })
}
