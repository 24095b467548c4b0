import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '@/tools/policy.mjs'
import { serveSite } from '@/tools/serve/server.mjs'

const ARTICLE = '<!doctype html><title>Вест</title><p>Љубав и њива'
const FILES: Record<string, string | Buffer> = {
  'index.html': '<!doctype html><title>Почетна</title>',
  '404.html': '<!doctype html><title>Нема</title>',
  'lat/aktuelno/poseta/4693/index.html': ARTICLE,
  'lat/aktuelno/poseta/4693/index.html.br': brotliCompressSync(ARTICLE),
  'lat/aktuelno/poseta/4693/index.html.gz': gzipSync(ARTICLE),
  'cir/feed.xml': '<rss version="2.0"/>',
  'cir/atom.xml': '<feed/>',
  'cir/feed.json': '{}',
  'sitemap.xml': '<urlset/>',
  'robots.txt': 'User-agent: *',
  '_v/site.1a2b3c4d.js': 'export {}',
  '_next/static/media/a.woff2': 'font',
  'fonts/serif-cyrl.1a2b3c4d.woff2': 'font',
  'fonts/LICENSE.txt': 'OFL',
  'speculation-rules.json': '{}',
  'images/a b.png': 'png',
  'redirects.json': JSON.stringify({
    version: 1,
    redirects: [
      { from: '/lat/aktuelno/stara/4693/', to: '/lat/aktuelno/poseta/4693/', status: 301 },
      { from: '/vest.php', to: '/cir/', status: 301 },
      { from: '/vest.php', query: { id: '9', lang: 'SER' }, to: '/lat/aktuelno/poseta/4693/', status: 301 },
    ],
    gone: [{ from: '/cir/aktuelno/povucena/12/', page: '/cir/aktuelno/povucena/12/index.html' }],
    articles: { 4693: { slug: 'poseta', segments: ['cir', 'lat'] } },
  }),
  'lat/aktuelno/stara/4693/index.html': '<!doctype html><title>Премештено</title>',
  'cir/aktuelno/povucena/12/index.html': '<!doctype html><title>Уклоњено</title>',
  '.env': 'secret',
  '.well-known/security.txt': 'Contact: mailto:a@b.rs',
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

let folder: string
let site: Awaited<ReturnType<typeof serveSite>>

async function writeTree(root: string) {
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
}

/** `fetch` would tidy the path and undo the compression; this sends exactly what is asked. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vesnik-serve-'))
  await writeTree(join(folder, 'out'))
  await writeFile(join(folder, 'outside.txt'), 'outside')
  site = await serveSite({ root: join(folder, 'out'), port: 0, host: '127.0.0.1' })
})

afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

describe('pages', () => {
  it.each([
    '/lat/aktuelno/poseta/4693',
    '/lat/aktuelno/poseta/4693/',
    '/lat/aktuelno/poseta/4693/?a=%zz',
    '//lat/aktuelno//poseta/4693',
  ])('%s is the page, status 200', async (path) => {
    const { status, body, headers } = await ask(path)
    expect(status).toBe(200)
    expect(body.toString()).toBe(ARTICLE)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['speculation-rules']).toBe('"/speculation-rules.json"')
  })

  it('answers HEAD with the headers alone', async () => {
    const { status, body, headers } = await ask('/', {}, 'HEAD')
    expect(status).toBe(200)
    expect(body).toHaveLength(0)
    expect(headers['content-length']).toBe(String(Buffer.byteLength(FILES['index.html'] ?? '')))
  })

  it('answers a repeated question with 304 and the same headers', async () => {
    const first = await ask('/', { 'accept-encoding': 'br' })
    const etag = first.headers.etag
    expect(etag).toBeTruthy()
    const second = await ask('/', { 'accept-encoding': 'br', 'if-none-match': `"other", ${etag}` })
    expect(second.status).toBe(304)
    expect(second.body).toHaveLength(0)
    for (const name of ['etag', 'cache-control', 'vary', 'content-security-policy'])
      expect(second.headers[name]).toBe(first.headers[name])
  })

  it('refuses other methods', async () => {
    const { status, headers } = await ask('/', {}, 'POST')
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })
})

describe('compression', () => {
  const page = '/lat/aktuelno/poseta/4693'
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('accept-encoding "%s" gets %s', async (accepted, encoding) => {
    const { headers, body } = await ask(page, { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const plain =
      encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
    expect(plain.toString()).toBe(ARTICLE)
  })

  it('sends a file that has no stored form as it is', async () => {
    const { headers, body } = await ask('/robots.txt', { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe('User-agent: *')
  })
})

describe('kinds of files', () => {
  const year = 'public, max-age=31536000, immutable'
  const revalidate = 'public, max-age=0, must-revalidate'
  it.each([
    ['/cir/feed.xml', 'application/rss+xml; charset=utf-8', revalidate],
    ['/cir/atom.xml', 'application/atom+xml; charset=utf-8', revalidate],
    ['/cir/feed.json', 'application/feed+json; charset=utf-8', revalidate],
    ['/sitemap.xml', 'application/xml; charset=utf-8', revalidate],
    ['/robots.txt', 'text/plain; charset=utf-8', revalidate],
    ['/_v/site.1a2b3c4d.js', 'text/javascript; charset=utf-8', year],
    ['/_next/static/media/a.woff2', 'font/woff2', year],
    ['/fonts/serif-cyrl.1a2b3c4d.woff2', 'font/woff2', year],
    ['/fonts/LICENSE.txt', 'text/plain; charset=utf-8', revalidate],
    ['/speculation-rules.json', 'application/speculationrules+json; charset=utf-8', 'public, max-age=3600'],
    ['/images/a%20b.png', 'image/png', revalidate],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', revalidate],
  ])('%s', async (path, type, cache) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['cache-control']).toBe(cache)
  })

  it.each([
    ['bytes=2-4', 206, 'er-'],
    ['bytes=-2', 206, ' *'],
    ['bytes=90-', 416, 'Range not satisfiable\n'],
    ['lines=1-2', 200, 'User-agent: *'],
  ])('range %s gives %i', async (range, status, text) => {
    const answer = await ask('/robots.txt', { range })
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toBe(text)
  })
})

describe('what is not there', () => {
  it.each([
    '/nema',
    '/lat',
    '/lat/',
    '/nema.png',
    '/.env',
    '/lat/.env',
    '/lat/.well-known/',
    '/lat/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..\\outside.txt',
    `/${'a'.repeat(5000)}`,
    '/robots.txt/',
    '/robots.txt/x',
  ])('%s is the page 404 with status 404', async (path) => {
    const { status, body, headers } = await ask(path, { range: 'bytes=0-3' })
    expect(status).toBe(404)
    expect(body.toString()).toBe(FILES['404.html'])
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
  })

  it.each([
    '/%',
    '/%zz',
    '/%2e%2e/outside.txt',
    '/../outside.txt',
    '/%E0%A4%A',
    '/a%00b',
    '*',
    'http://localhost/',
  ])('%s is a bad request', async (path) => {
    expect((await ask(path)).status).toBe(400)
  })
})

it('serves an export that was replaced while it ran', async () => {
  await writeTree(join(folder, 'next'))
  await writeFile(join(folder, 'next/index.html'), 'new')
  await rename(join(folder, 'out'), join(folder, 'old'))
  expect((await ask('/')).status).toBe(404)
  await rename(join(folder, 'next'), join(folder, 'out'))
  expect((await ask('/')).body.toString()).toBe('new')
})

it('says in one line that the port is taken', async () => {
  await expect(serveSite({ root: folder, port: site.port, host: '127.0.0.1' })).rejects.toThrow(
    `Port ${site.port} is taken by another program.`,
  )
})

describe('old addresses', () => {
  it.each([
    ['/lat/aktuelno/stara/4693', 301, '/lat/aktuelno/poseta/4693/'],
    ['/lat/aktuelno/stara/4693/?utm=a', 301, '/lat/aktuelno/poseta/4693/?utm=a'],
    ['/vest.php?lang=SER&id=9&x=1', 301, '/lat/aktuelno/poseta/4693/'],
    ['/vest.php?id=8', 301, '/cir/?id=8'],
    ['/lat/aktuelno/drugi-naslov/4693/', 301, '/lat/aktuelno/poseta/4693/'],
    ['/lat/aktuelno/4693', 301, '/lat/aktuelno/poseta/4693/'],
    ['/cir/aktuelno/drugi-naslov/4693', 301, '/cir/aktuelno/poseta/4693/'],
    ['/eng/aktuelno/poseta/4693/', 302, '/eng/aktuelno/#not-translated'],
  ])('%s answers %i and leads to %s', async (path, status, location) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.location]).toEqual([status, location])
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })

  it('an address given up on purpose answers 410 with its page', async () => {
    const { status, body } = await ask('/cir/aktuelno/povucena/12')
    expect(status).toBe(410)
    expect(body.toString()).toContain('Уклоњено')
  })

  it.each([
    '/lat/aktuelno/poseta/4694/',
    '/cir/aktuelno/x/constructor/',
    '/cir/aktuelno/x/04693/',
    '/vest.html',
  ])('%s is still not there', async (path) => expect((await ask(path)).status).toBe(404))
})
