import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { generateArchive, writeItem, type Item } from '../archive/generate'
import { makeWorkspace, ownContent } from '../archive/workspace'
import { toLatin } from '@/lib/script'

/** A generator with its content in place. */
export interface Contestant {
  name: string
  folder: string
  /** Where its site goes. */
  out: string
  command: string[]
  env: Record<string, string>
  /** Path of an article in its site. */
  article: RegExp
  /** Changes the text of one article. */
  edit: (run: number) => void
  remove: () => void
}

const seed = 1
const addition = (run: number) => `\n\nЈедна реченица више, ${run}.\n`

/** Ours first. Hugo is there only where it is installed. */
export function makeContestants(here: string, count: number): Contestant[] {
  const { own, items } = ours(count)
  const peers = [
    peer(
      here,
      'eleventy',
      items,
      [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
      /^cir\/vest\/.*index\.html$/,
    ),
    peer(
      here,
      'astro',
      items,
      [process.execPath, 'node_modules/astro/astro.js', 'build', '--silent'],
      /^cir\/vest\/.*index\.html$/,
    ),
  ]
  if (spawnSync('hugo', ['version']).status === 0)
    peers.push(peer(here, 'hugo', items, ['hugo', '--quiet'], /^cir\/vest\/.*index\.html$/))
  else console.log('Hugo is not installed: left out.')
  return [own, ...peers]
}

function ours(count: number): { own: Contestant; items: Item[] } {
  const workspace = makeWorkspace('peers')
  const items = generateArchive(workspace.content, ownContent, count, seed)
  // Nobody else draws pictures for sharing.
  workspace.withoutSharing()
  let item = items[Math.floor(count / 2)] as Item
  const own: Contestant = {
    name: 'Vesnik',
    folder: workspace.root,
    out: workspace.out,
    command: [process.execPath, 'scripts/build.mjs'],
    env: { VESNIK_OUT: workspace.out, VESNIK_NOW: '2026-06-01T08:00:00Z' },
    article: /^cir\/aktuelno\/[^/]+\/\d+\/index\.html$/,
    edit: (run) => {
      const before = item
      item = { ...before, body: before.body + addition(run) }
      writeItem(workspace.content, item, before)
    },
    remove: workspace.remove,
  }
  return { own, items }
}

function peer(here: string, name: string, items: Item[], command: string[], article: RegExp): Contestant {
  const folder = mkdtempSync(join(tmpdir(), `vesnik-${name}-`))
  cpSync(join(here, name), folder, { recursive: true })
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  for (const script of ['cir', 'lat'] as const) writeContent(folder, name, script, items)
  const edited = items[Math.floor(items.length / 2)] as Item
  return {
    name,
    folder,
    out: join(folder, 'out'),
    command,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    article,
    edit: (run) => {
      const text = addition(run)
      appendFileSync(fileOf(folder, name, 'cir', edited), text)
      appendFileSync(fileOf(folder, name, 'lat', edited), toLatin(text))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const folderOf = (folder: string, name: string, script: string) =>
  join(folder, 'content', script, ...(name === 'hugo' ? ['vest'] : []))

const fileOf = (folder: string, name: string, script: string, { slug }: Item) =>
  join(folderOf(folder, name, script), `${slug}.md`)

function writeContent(folder: string, name: string, script: 'cir' | 'lat', items: Item[]): void {
  const text = (value: string) => (script === 'lat' ? toLatin(value) : value)
  mkdirSync(folderOf(folder, name, script), { recursive: true })
  for (const item of items) {
    const { date, title, summary, tags, body, slug } = item
    const own =
      name === 'eleventy' ? { layout: 'article.njk', script, permalink: `/${script}/vest/${slug}/` } : {}
    const data = { title: text(title), date, summary: text(summary), words: tags.map(text), ...own }
    writeFileSync(fileOf(folder, name, script, item), `---\n${stringify(data)}---\n\n${text(body)}\n`)
  }
}
