import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerOf, essence } from './answers'
import { startApache, startCaddy, startNginx, type RunningServer } from './servers'
import { writeSmallExport } from './small-export'
import { hostingFiles, writeIntoExport } from '@/tools/hosting/write.mjs'
import { serveSite } from '@/tools/serve/server.mjs'

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-hosting-'))
const root = path.join(work, 'export')
const servers: Record<string, { port: number; stop?: () => Promise<void>; close?: () => Promise<void> }> = {}

beforeAll(async () => {
  chmodSync(work, 0o755)
  writeSmallExport(root)
  const files = await hostingFiles(root, { host: 'localhost', folder: work, brotli: true })
  await writeIntoExport(root, 'apache', files)
  servers.npm = await serveSite({ root, port: 0, host: '127.0.0.1' })
  const starts: Record<string, (site: Parameters<typeof startNginx>[0]) => Promise<RunningServer>> = {
    nginx: startNginx,
    apache: startApache,
    caddy: startCaddy,
  }
  for (const [name, start] of Object.entries(starts)) servers[name] = await start({ work, root, files })
}, 700_000)

afterAll(async () => {
  for (const server of Object.values(servers)) await (server.stop ?? server.close)?.()
  rmSync(work, { recursive: true, force: true })
})

const ask = (server: string, target: string, headers: Record<string, string> = {}, method = 'GET') =>
  answerOf(servers[server]?.port ?? 0, target, headers, method)

const paths = [
  '/', '/index.html', '/cir/', '/cir', '/cir/index.html', '/cir/kontakt', '/cir/kontakt/', '/lat/aktuelno/poseta/4693/', '/lat/aktuelno/poseta/4693',
  '/cir/kontakt/?a=1', '/?', '//cir//kontakt/', '/cir/./kontakt/', '/cir/../lat/', '/cir/%2e%2e/lat/', '/%63ir/', '/CIR/', '/cir/nema/', '/nema', '/nema.html',
  '/urednik/', '/urednik', '/cir/feed.xml', '/cir/atom.xml', '/cir/feed.json', '/nema/feed.xml', '/sitemap.xml', '/sitemap.xml/', '/robots.txt', '/robots.txt/x',
  '/icon.svg', '/manifest.webmanifest', '/_v/site.1a2b3c4d.js', '/_v/nema.js', '/_next/static/chunks/a1b2.css', '/fonts/a.woff2', '/fonts/OFL.txt', '/speculation-rules.json', '/images/2024/slika.jpg',
  '/images/2024/a%20b.png', '/images/2024/', '/images', '/files/2024/poziv.pdf', '/files/2024/tabela.xlsx', '/files/', '/.well-known/security.txt', '/.well-known/',
  '/.skriveno', '/cir/.skriveno', '/.htaccess', '/.git/config', '/cir/index.html.br', '/icon.svg.gz', '/cir%2Fkontakt/', '/cir/kontakt%2f', '/404.html', '/404',
  '/lat/aktuelno/stara/4693/', '/lat/aktuelno/stara/4693', '/lat/aktuelno/stara/4693/?utm=1', '/eng/aktuelno/stara/4693/', '/eng/aktuelno/stara/4693/?a=b',
  '/articles/vest.php', '/articles/vest.php?id=1344', '/articles/vest.php?lang=SER&id=1344', '/articles/vest.php?id=13440', '/articles/vest.php?x=1',
  '/cir/aktuelno/povucena/12/', '/cir/aktuelno/povucena/12', '/cir/%D0%BF', '/a%5Cb', '/a"b', '/a+b', '/cir/kontakt/;a=1', '/cir/kontakt/index.php', "/'", '/cir/kontakt/%20',
  '/%', '/%zz', '/cir/%2', '/cir/%e0%a4/', '/%ff', '/%00', '/cir/%00/', '/%C3%28', '/../', '/cir/../../',
] // prettier-ignore
/** Found by a table that `.htaccess` and the Caddyfile cannot look a number up in: pages of their own lead on there. */
const byNumber = [
  '/lat/aktuelno/drugi-naslov/4693/', '/cir/aktuelno/bilo-sta/4693', '/eng/aktuelno/poseta/4693/', '/cir/aktuelno/x/999/', '/cir/aktuelno/x/0/',
] // prettier-ignore
const encodings = ['', 'gzip', 'br', 'gzip, deflate, br', 'br;q=0, gzip', 'identity', 'gzip;q=0', 'deflate']

/** Where a server differs and why that is right. */
const known: Record<string, Record<string, string>> = {
  apache: {
    '/%00': 'answered with 404 and the same page',
    '/cir/%00/': 'the same',
    'bytes=5-2': 'a range that makes no sense may be left out of account (RFC 9110)',
  },
  nginx: { 'bytes=a-b': 'a malformed range is answered with 416' },
  caddy: {
    // What is no address at all, the library refuses with 400 and a bare text before Caddy sees it.
    ...Object.fromEntries(['/%', '/%zz', '/cir/%2'].map((target) => [target, 'refused by the library'])),
    '/%00': 'answered with 404 and the same page',
    '/cir/%00/': 'the same',
    '/../': 'answered as /',
    '/cir/../../': 'the same',
    'bytes=a-b': 'a malformed range is answered with 416',
    '/sitemap.xml/': 'a slash behind a file is left out of account',
    '/lat/aktuelno/stara/4693/?utm=1': 'the query of an old address is dropped',
    '/articles/vest.php?id=13440': 'the query of an old address is dropped',
    '/articles/vest.php?x=1': 'the query of an old address is dropped',
  },
}

describe.each(['nginx', 'apache', 'caddy'])('%s answers like npm start', (server) => {
  const same = async (target: string, headers: Record<string, string> = {}, method = 'GET') => {
    const [expected, answer] = [
      await ask('npm', target, headers, method),
      await ask(server, target, headers, method),
    ]
    expect({ target, ...essence(answer) }).toEqual({ target, ...essence(expected) })
    return answer
  }

  it.each(paths.filter((target) => !known[server]?.[target]))('%s', async (target) => {
    await same(target)
    await same(target, { 'accept-encoding': 'gzip, deflate, br' })
    const head = await same(target, { 'accept-encoding': 'br' }, 'HEAD')
    expect(head.length).toBe(0)
  })

  it.each(encodings)('the compression asked for by „%s”', async (encoding) => {
    for (const target of ['/cir/', '/sitemap.xml', '/nema/', '/images/2024/slika.jpg'])
      await same(target, { 'accept-encoding': encoding })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND'])('the method %s', async (method) => {
    await same('/cir/', {}, method)
  })

  it.each(['bytes=0-3', 'bytes=-10', 'bytes=99990-', 'bytes=200000-', 'bytes=a-b', 'bytes=5-2'])(
    'the range %s',
    async (range) => {
      if (known[server]?.[range]) return
      await same('/files/2024/poziv.pdf', { range })
    },
  )

  it('a repeated question', async () => {
    for (const target of ['/cir/', '/files/2024/poziv.pdf', '/_v/site.1a2b3c4d.js']) {
      const headers = { 'accept-encoding': 'br' }
      const { etag, headers: first } = await ask(server, target, headers)
      expect((await ask(server, target, { ...headers, 'if-none-match': etag ?? '' })).status).toBe(304)
      const since = await ask(server, target, {
        ...headers,
        'if-modified-since': first['last-modified'] ?? '',
      })
      expect(since.status).toBe(304)
      expect((await ask(server, target, { ...headers, 'if-none-match': '"other"' })).status).toBe(200)
    }
  })

  it('tells neither its version nor its program', async () => {
    const response = await fetch(`http://127.0.0.1:${servers[server]?.port}/cir/`)
    expect(response.headers.get('server') ?? '').not.toMatch(/\d/)
    expect(response.headers.get('x-powered-by')).toBeNull()
    await response.body?.cancel()
  })

  it.runIf(server === 'nginx').each(byNumber)('by the number of an article: %s', async (target) => {
    await same(target)
  })
})
