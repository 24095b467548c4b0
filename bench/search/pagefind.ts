import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import type { BenchItem } from './corpus'
import { sentBytes, type Answer, type Engine } from './engine'
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs'
import { CONTENT_SECURITY_POLICY } from '../../tools/policy.mjs'
import { toLatin } from '@/lib/script'
import { listFiles } from '../../tools/export/list-files'

interface Pagefind {
  createIndex(options: object): Promise<{
    index: {
      addHTMLFile(file: { url: string; content: string }): Promise<unknown>
      writeFiles(options: { outputPath: string }): Promise<unknown>
    }
  }>
  close(): Promise<unknown>
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
}

const page = ({ title, summary, body }: BenchItem) =>
  `<!DOCTYPE html><html lang="sr"><body><main data-pagefind-body><h1>${title}</h1><p>${summary}</p><p>${body}</p></main></body></html>`

async function makeIndex(items: readonly BenchItem[], folder: string): Promise<void> {
  // Installed beside this file, and only for this comparison: types are not known.
  const name = 'pagefind'
  const pagefind = (await import(name)) as Pagefind
  const { index } = await pagefind.createIndex({ logfile: join(folder, 'log') })
  for (const item of items) await index.addHTMLFile({ url: `/${item.id}/`, content: toLatin(page(item)) })
  await index.writeFiles({ outputPath: folder })
  await pagefind.close()
}

/** Serves a folder under a policy; every answer is counted. */
function serve(folder: string, policy: string, count: (bytes: number) => void) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (path === '/') {
      response.setHeader('Content-Type', 'text/html').setHeader('Content-Security-Policy', policy)
      return void response.end('<!DOCTYPE html><script type="module" src="/run.js"></script>')
    }
    if (path === '/run.js') return void response.setHeader('Content-Type', 'text/javascript').end(PROGRAM)
    readFile(join(folder, path)).then(
      (content) => {
        count(sentBytes(content, 9))
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream').end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
  return new Promise<{ address: string; close: () => void }>((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      resolve({ address: `http://localhost:${port}/`, close: () => void server.close() })
    })
  })
}

/**
 * The page's own program: it searches and looks at the first ten results, as a page that shows them must. A program
 * that is handed to the browser from outside would not be held to the policy.
 */
const PROGRAM = `
const pagefind = await import('/pagefind.js')
const answer = async () => {
  const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'))
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()))
  return shown.map(({ url }) => Number(/\\d+/.exec(url)[0]))
}
document.title = JSON.stringify(await answer().catch(() => []))
`

/** Asks in a new window. */
async function askIn(browser: Browser, address: string, query: string): Promise<number[]> {
  const context = await browser.newContext()
  try {
    const tab = await context.newPage()
    await tab.goto(`${address}?q=${encodeURIComponent(query)}`)
    await tab.waitForFunction(() => document.title !== '')
    return JSON.parse(await tab.title()) as number[]
  } finally {
    await context.close()
  }
}

/** Pagefind over Latin pages; the query is turned to Latin first. */
export async function pagefindEngine(items: readonly BenchItem[]): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'vesnik-pagefind-'))
  await makeIndex(items, folder)
  let [bytes, requests] = [0, 0]
  const count = (size: number) => {
    bytes += size
    requests += 1
  }
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() })
  const strict = await serve(folder, CONTENT_SECURITY_POLICY, () => undefined)
  const isRefused = (await askIn(browser, strict.address, 'azil')).length === 0
  strict.close()
  const open = await serve(folder, '', count)
  return {
    name: 'Pagefind, Latin pages',
    policy: isRefused ? "'wasm-unsafe-eval' and more" : 'nothing',
    // Its program runs in a process of its own, which this one cannot measure.
    cpu: undefined,
    files: (await listFiles(folder)).length,
    async ask(query): Promise<Answer> {
      ;[bytes, requests] = [0, 0]
      const ids = await askIn(browser, open.address, toLatin(query))
      return { ids, bytes, requests }
    },
    async close() {
      open.close()
      await browser.close()
      await rm(folder, { recursive: true })
    },
  }
}
