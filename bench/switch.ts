// npm run bench:switch [-- <clicks>]: how long a reader waits for the other script, with and without the rules that let the
// browser fetch it early. Needs a finished export.
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { browserArgs, findBrowser } from '../scripts/find-browser.mjs'
import { serveSite } from '../tools/serve/server.mjs'

/** Milliseconds that each answer takes longer: a mobile network. */
const DELAY = 150
const clicks = Number(process.argv[2] ?? 20)
const path = 'aktuelno/studijska-poseta-delegacije-komesarijata-za-izbeglice-i-migracije-gruziji/4693/'

/** The site behind a slow way, with or without the header that names the rules. */
function slowWay(target: string, hasRules: boolean): Promise<{ server: Server; address: string }> {
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) =>
    request(target + (incoming.url ?? '/'), { headers: incoming.headers }, (answer) => {
      const { 'speculation-rules': rules, ...headers } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 500, hasRules && rules ? answer.headers : headers)
      answer.pipe(outgoing)
    }).end()
  const server = createServer((incoming, outgoing) => void setTimeout(() => pass(incoming, outgoing), DELAY))
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      const port = typeof place === 'object' && place ? place.port : 0
      done({ server, address: `http://127.0.0.1:${port}` })
    }),
  )
}

/** Milliseconds from a click on the switch to the first paint of the other version. */
async function clickToPaint(page: Page, to: string): Promise<number> {
  await page.evaluate(() =>
    addEventListener('click', () => sessionStorage.setItem('clicked', String(Date.now())), true),
  )
  await page.locator(`[data-segment=${to}]`).click()
  await page.waitForURL((url) => url.pathname.startsWith(`/${to}/`))
  return page.evaluate(async () => {
    while (performance.getEntriesByName('first-contentful-paint').length === 0)
      await new Promise((done) => setTimeout(done, 10))
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return performance.timeOrigin + paint - Number(sessionStorage.getItem('clicked'))
  })
}

async function measure(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}/cir/${path}`)
  const times = []
  for (let click = 0; click < clicks; click += 1) {
    // A reader looks at the page first; fetching early needs that time.
    await page.waitForTimeout(1000)
    times.push(await clickToPaint(page, click % 2 ? 'cir' : 'lat'))
  }
  // The first click in each direction also fetches fonts.
  return times.slice(2).sort((a, b) => a - b)
}

const site = await serveSite({ root: resolve(process.env.VESNIK_OUT || 'out'), port: 0 })
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() })
const medians = []
for (const hasRules of [false, true]) {
  const { server, address } = await slowWay(site.address, hasRules)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const times = await measure(page, address)
  const median = times[times.length >> 1] ?? Number.NaN
  medians.push(median)
  console.log(
    `${hasRules ? 'fetched early' : 'without rules'}: ${median.toFixed(0)} ms (median of ${times.length}, ${DELAY} ms an answer)`,
  )
  await page.close()
  server.close()
}
console.log(`ratio: ${((medians[1] ?? 0) / (medians[0] ?? 1)).toFixed(2)}`)
await browser.close()
await site.close()
