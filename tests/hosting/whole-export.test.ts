import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerOf, essence } from './answers'
import { cloudflare, netlify, type PagesHost } from './pages-host'
import { startApache, startNginx } from './servers'
import type { RedirectTable } from '@/lib/redirects/table'
import { hostingFiles, writeIntoExport } from '@/tools/hosting/write.mjs'
import { headersFor, NAMED_TYPES } from '@/tools/policy.mjs'
import { filesBelow } from '@/tools/release/assets.mjs'
import { exportFolder } from '@/tools/serve/run.mjs'
import { serveSite } from '@/tools/serve/server.mjs'

/* Every file of the finished site, not only one of each kind, behind real servers and the two hosts that read _headers. */

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-whole-'))
const root = path.join(work, 'export')
const ports: Record<string, number> = {}
const stops: (() => Promise<void>)[] = []
let generated: Record<string, string>
let addresses: string[]

beforeAll(async () => {
  chmodSync(work, 0o755)
  // A copy: servers that give up being root may not be able to look into the folder of the repository.
  cpSync(exportFolder(), root, { recursive: true, preserveTimestamps: true })
  const files = (await filesBelow(root)).filter((name) => !/\.(?:br|gz)$/.test(name))
  addresses = files.map((name) => encodeURI(`/${name.replace(/(^|\/)index\.html$/, '$1')}`))
  generated = await hostingFiles(root, { host: 'localhost', folder: work, brotli: true })
  await writeIntoExport(root, 'apache', generated)
  const own = await serveSite({ root, port: 0, host: '127.0.0.1' })
  const nginx = await startNginx({ work, root, files: generated })
  const apache = await startApache({ work, root, files: generated })
  Object.assign(ports, { own: own.port, nginx: nginx.port, apache: apache.port })
  stops.push(own.close, nginx.stop, apache.stop)
}, 700_000)
afterAll(async () => {
  for (const stop of stops) await stop()
  rmSync(work, { recursive: true, force: true })
}, 60_000)

/** Asks for all addresses, some at a time, and gives back those that are not answered as they should be. */
async function wrongOf(server: string, encoding: string): Promise<unknown[]> {
  const waiting = [...addresses]
  const wrong: unknown[] = []
  const work = async () => {
    for (let target = waiting.pop(); target; target = waiting.pop()) {
      const headers = { 'accept-encoding': encoding }
      const [expected, answer] = await Promise.all(
        [ports.own, ports[server]].map((port) => answerOf(port ?? 0, target ?? '', headers)),
      )
      const same = JSON.stringify(essence(answer!)) === JSON.stringify(essence(expected!))
      if (!same) wrong.push({ target, expected: essence(expected!), answer: essence(answer!) })
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return wrong
}

describe.each(['nginx', 'apache'])('%s', (server) => {
  it.each(['br', 'identity'])('answers every address of the site like npm start (%s)', async (encoding) => {
    expect(addresses.length).toBeGreaterThan(300)
    expect(await wrongOf(server, encoding)).toEqual([])
  })
})

describe.each(['netlify', 'cloudflare'] as const)('%s', (host) => {
  let reader: PagesHost
  beforeAll(async () => {
    const [headers = '', redirects = ''] = ['_headers', '_redirects'].map((name) => generated[`${host}/${name}`])
    reader = host === 'netlify' ? await netlify(work, headers, redirects) : cloudflare(headers, redirects)
  })

  it('understands all of it', () => {
    expect(reader.faults).toEqual([])
  })

  it('sends the headers of the policy with every address of the site', () => {
    const wrong = addresses.flatMap((address) => {
      const file = decodeURI(address).replace(/\/$/, '/index.html')
      const { 'Content-Type': type, ...wanted } = headersFor(file)
      const sent = reader.headersAt(address)
      // The type is the host's own, but for the few that it does not know.
      if (sent['content-type'] !== undefined) expect(sent['content-type']).toBe(type)
      const expected: Record<string, string | undefined> = {}
      for (const [name, value] of Object.entries(wanted)) expected[name.toLowerCase()] = value
      const names = new Set([...Object.keys(expected), ...Object.keys(sent)])
      names.delete('content-type')
      // Netlify cannot tell pages from files.
      if (host === 'netlify' && !file.endsWith('.html'))
        for (const name of ['content-security-policy', 'speculation-rules']) names.delete(name)
      const differing = [...names].filter((name) => expected[name] !== sent[name])
      return differing.map((name) => `${address} ${name}: ${sent[name]} instead of ${expected[name]}`)
    })
    expect(wrong).toEqual([])
    for (const name of Object.keys(NAMED_TYPES)) {
      const address = addresses.find((one) => one.endsWith(`/${name}`)) ?? ''
      expect([name, reader.headersAt(address)['content-type']]).toEqual([name, headersFor(address)['Content-Type']])
    }
  })

  it('leads old addresses on as npm start does', async () => {
    const { redirects } = JSON.parse(readFileSync(path.join(root, 'redirects.json'), 'utf8')) as RedirectTable
    const led = redirects.filter(({ query }) => host === 'netlify' || !query)
    expect(led.length).toBeGreaterThan(0)
    for (const { from, query } of led) {
      const asked = new URLSearchParams(query).toString()
      const { status, headers } = await answerOf(ports.own ?? 0, asked ? `${from}?${asked}` : from)
      expect([from, reader.redirectAt(from, asked)]).toEqual([from, { status, to: headers.location }])
    }
  })
}) // prettier-ignore
