// npm run bench:pages -- [--runs 3] [--only article]: Lighthouse over the finished site, one page of each kind
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs'
import { pagesOfEachKind, type MeasuredPage } from './kinds'

/* Each page some times, the median of each figure: phone preset, with the slow network and processor that Lighthouse
 * simulates. A page that asks search engines to stay out has no mark for being found. */

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } },
})
const runs = Number(values.runs)
const port = Number(process.env.PORT ?? 4510)
const origin = `http://localhost:${port}`

const categories = {
  performance: 'perf',
  accessibility: 'a11y',
  'best-practices': 'practices',
  seo: 'seo',
} as const
const audits = {
  'largest-contentful-paint': 'LCP ms',
  'total-blocking-time': 'TBT ms',
  'cumulative-layout-shift': 'CLS',
} as const

type Figures = Record<string, number>

async function measureOnce(url: string, chromePort: number): Promise<{ figures: Figures; lost: string[] }> {
  const options = { port: chromePort, onlyCategories: Object.keys(categories), logLevel: 'error' as const }
  const result = await lighthouse(url, options)
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
  const { lhr } = result
  const scores = Object.entries(categories).map(([id, name]) => [
    name,
    Math.round((lhr.categories[id]?.score ?? 0) * 100),
  ])
  const times = Object.entries(audits).map(([id, name]) => [name, lhr.audits[id]?.numericValue ?? Number.NaN])
  const counted = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const lost = counted.map(({ id }) => id).filter((id) => (lhr.audits[id]?.score ?? 1) < 1)
  return { figures: Object.fromEntries([...scores, ...times]) as Figures, lost }
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

async function measurePage({ kind, path, isFound }: MeasuredPage, chromePort: number): Promise<boolean> {
  const found: Awaited<ReturnType<typeof measureOnce>>[] = []
  for (let run = 0; run < runs; run++) found.push(await measureOnce(origin + path, chromePort))
  const names = [...Object.values(categories), ...Object.values(audits)]
  const figures = Object.fromEntries(
    names.map((name) => [name, median(found.map((one) => one.figures[name] ?? 0))]),
  )
  const { perf = 0, a11y = 0, practices = 0, seo = 0 } = figures
  const isGood =
    Math.min(perf, a11y, practices, isFound ? seo : 100) === 100 &&
    (figures['LCP ms'] ?? 0) <= 1200 &&
    figures['TBT ms'] === 0 &&
    figures.CLS === 0
  const cells = names.map((name) => {
    const value = figures[name] ?? 0
    const text = name === 'seo' && !isFound ? '-' : name === 'CLS' ? value.toFixed(3) : value.toFixed(0)
    return text.padStart(10)
  })
  const lost = isGood ? '' : `  ${[...new Set(found.flatMap((one) => one.lost))].join(', ')}`
  console.log(kind.padEnd(26) + cells.join('') + lost)
  return isGood
}

async function serve() {
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
  for (let tries = 0; tries < 60; tries++) {
    if (
      await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return server
    await wait(500)
  }
  server.kill()
  throw new Error(`No site at ${origin}: run \`npm run build\` first.`)
}

const server = await serve()
const chrome = await launch({
  chromePath: await findBrowser(),
  chromeFlags: ['--headless=new', ...browserArgs()],
})
try {
  const pages = pagesOfEachKind(resolve(process.env.VESNIK_OUT ?? 'out')).filter(({ kind }) =>
    kind.includes(values.only),
  )
  const version = (await (await fetch(`http://localhost:${chrome.port}/json/version`)).json()) as {
    Browser: string
  }
  console.log(`Lighthouse, phone, median of ${runs}, ${version.Browser}, load ${loadavg()[0]?.toFixed(1)}`)
  console.log(
    ' '.repeat(26) +
      [...Object.values(categories), ...Object.values(audits)].map((name) => name.padStart(10)).join(''),
  )
  let good = 0
  for (const page of pages) if (await measurePage(page, chrome.port)) good += 1
  console.log(
    `${good} of ${pages.length} pages: 100 in all, LCP at most 1.2 s, TBT 0, CLS 0 (load at the end ${loadavg()[0]?.toFixed(1)})`,
  )
  process.exitCode = good === pages.length ? 0 : 1
} finally {
  chrome.kill()
  server.kill()
  await once(server, 'exit')
}
