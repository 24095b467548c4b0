// npm run check:machines: holds every feed and all structured data of a finished site to their specifications.
import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { attribute, descendants, isElement, parsePage, textOf } from '../../export/html-tree'
import { listFiles } from '../../export/list-files'
import { atomFaults } from './atom'
import { jsonFeedFaults } from './json-feed'
import { rssFaults } from './rss'
import { nodesIn, structuredDataFaults } from './structured-data'

const folder = resolve(process.argv[2] ?? process.env.VESNIK_OUT ?? 'out')
const feeds = { 'feed.xml': rssFaults, 'atom.xml': atomFaults, 'feed.json': jsonFeedFaults }
const counts = new Map<string, number>()
const faults: string[] = []
const count = (what: string, number = 1) => counts.set(what, (counts.get(what) ?? 0) + number)

const origin = await siteOrigin()
for (const file of await listFiles(folder)) {
  const path = `/${relative(folder, file).split(sep).join('/')}`
  const name = path.split('/').at(-1) ?? ''
  const judge = Object.hasOwn(feeds, name) ? feeds[name as keyof typeof feeds] : undefined
  const found = judge ? judge(await readFile(file, 'utf8'), origin + path) : await pageFaults(file)
  if (judge) count(name)
  faults.push(...found.map((fault) => `${path}: ${fault}`))
}
for (const [what, number] of [...counts].sort()) console.log(`${String(number).padStart(6)}  ${what}`)
console.log(`${String(faults.length).padStart(6)}  faults`)
for (const fault of faults.slice(0, 50)) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

/** The address that the site was built for, from the page that every site has. */
async function siteOrigin(): Promise<string> {
  const page = parsePage(await readFile(resolve(folder, 'index.html'), 'utf8'))
  const canonical = [...descendants(page)]
    .filter((node) => isElement(node))
    .find((node) => attribute(node, 'rel') === 'canonical')
  return new URL((canonical && attribute(canonical, 'href')) ?? '').origin
}

async function pageFaults(file: string): Promise<string[]> {
  if (!file.endsWith('.html')) return []
  const scripts = [...descendants(parsePage(await readFile(file, 'utf8')))]
    .filter((node) => isElement(node))
    .filter((node) => attribute(node, 'type') === 'application/ld+json')
  return scripts.flatMap((script) => {
    const data = JSON.parse(textOf(script)) as unknown
    for (const node of nodesIn(data)) count(`schema.org ${node['@type']}`)
    return structuredDataFaults(data)
  })
}
