// npm run bench:load [-- --seconds 5]: requests per second of the finished export (VESNIK_OUT, default out) behind nginx
// with the generated configuration, nginx with its defaults, and npm start, on loopback; then 500 connections at once.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import autocannon, { type Result } from 'autocannon'
import { pageMix } from './page-mix'
import { servers } from './servers'
import { hostingFiles } from '@/tools/hosting/write.mjs'
import { exportFolder } from '@/tools/serve/run.mjs'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } })
// Bounded: this is a comparison, not a siege.
const seconds = Math.min(30, Math.max(1, Number(values.seconds) || 5))
const crowd = 500

const root = exportFolder()
const mix = pageMix(root)
const work = mkdtempSync(path.join(tmpdir(), 'vesnik-load-'))
chmodSync(work, 0o755)

/** Processor time in milliseconds that a process and those it has started have used so far (Linux counts 100 a second). */
function processorTime(pid: number): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The name of the program, in brackets, may hold spaces.
        return [
          [
            name,
            ...readFileSync(`/proc/${name}/stat`, 'utf8')
              .replace(/^.*\) /s, '')
              .split(' '),
          ],
        ]
      } catch {
        return []
      }
    })
  const own = stats.filter(([name, , parent]) => Number(name) === pid || Number(parent) === pid)
  return own.reduce((sum, fields) => sum + 10 * (Number(fields[12]) + Number(fields[13])), 0)
}

/** One run; answers other than 2xx count as errors. */
async function ask(port: number, connections: number): Promise<Result> {
  return autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    requests: mix.paths.map((one) => ({ path: one, headers: { 'accept-encoding': 'gzip, deflate, br' } })),
  })
}

const errorsOf = ({ errors, timeouts, non2xx }: Result) => errors + timeouts + non2xx

const rows: string[] = []
let failures = 0
let plain = 0
try {
  const files = await hostingFiles(root, { host: 'localhost', folder: work, brotli: true })
  for (const [name, start] of Object.entries(servers)) {
    const server = await start({ work, root, files })
    await autocannon({ url: `http://127.0.0.1:${server.port}/cir/`, connections: 10, duration: 1 })
    const before = processorTime(server.pid)
    const usual = await ask(server.port, 50)
    const cost = (processorTime(server.pid) - before) / usual.requests.total
    const many = await ask(server.port, crowd)
    await server.stop()
    plain ||= usual.requests.average
    failures += errorsOf(usual) + errorsOf(many)
    const cells = [
      name,
      Math.round(usual.requests.average),
      `${(usual.requests.average / plain).toFixed(2)} ×`,
      cost.toFixed(2),
      (usual.throughput.average / usual.requests.average / 1000).toFixed(1),
      usual.latency.p99,
      errorsOf(usual),
      Math.round(many.requests.average),
      many.latency.p99,
      errorsOf(many),
    ]
    rows.push(`| ${cells.join(' | ')} |`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

const { cir, lat, search, assets } = mix.counts
process.stdout.write(`
${mix.paths.length} addresses in turn: ${cir} pages in Cyrillic, ${lat} in Latin, ${search} files of a search, ${assets} of a first visit; ${seconds} s each

| server | requests/s, 50 connections | against plain | CPU ms a request | KB an answer | p99 ms | errors | requests/s, ${crowd} connections | p99 ms | errors |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`)
if (failures > 0) {
  process.stderr.write(`${failures} requests were not answered with the page.\n`)
  process.exitCode = 1
}
