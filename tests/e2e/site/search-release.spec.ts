import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test as quiet } from '../quiet-test'
import { texts } from '../site-texts'
import { indexPath, shardPath, type CardFile, type IndexFile, type ShardFile } from '@/lib/search/format'
import { languageRules } from '@/lib/search/languages'
import { serveSite } from '@/tools/serve/server.mjs'

/* A search page that stays open while another state of the site is published. */

const read = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content

/** A small archive has few shards; parted by the first letters of their words they are as many as a large one has. */
function partShards(folder: string): void {
  const index = read<IndexFile>(join(folder, indexPath('sr')))
  for (const part of ['old', 'new'] as const) {
    const words = Object.entries(index.shards[part]).flatMap(([key, hash]) =>
      Object.entries(read<ShardFile>(join(folder, shardPath('sr', part, key, hash)))),
    )
    const shards: Record<string, ShardFile> = {}
    for (const [word, items] of words) (shards[languageRules.sr.stem(word).slice(0, 1)] ??= {})[word] = items
    for (const [key, shard] of Object.entries(shards))
      writeFileSync(join(folder, shardPath('sr', part, key, '000000')), JSON.stringify(shard))
    index.shards[part] = Object.fromEntries(Object.keys(shards).map((key) => [key, '000000']))
  }
  writeFileSync(join(folder, indexPath('sr')), JSON.stringify(index))
}

/** A later state: every title says so, and every shard has changed and with it its name. */
function makeLater(from: string, to: string): void {
  cpSync(from, to, { recursive: true })
  const cards = join(to, 'cir/pretraga')
  for (const name of readdirSync(cards).filter((one) => one.endsWith('.json'))) {
    const file = read<CardFile>(join(cards, name))
    for (const card of Object.values(file)) card[2] = `Касније: ${card[2]}`
    writeFileSync(join(cards, name), JSON.stringify(file))
  }
  const index = read<IndexFile>(join(to, indexPath('sr')))
  for (const part of ['old', 'new'] as const)
    for (const [key, hash] of Object.entries(index.shards[part])) {
      renameSync(join(to, shardPath('sr', part, key, hash)), join(to, shardPath('sr', part, key, 'ffffff')))
      index.shards[part][key] = 'ffffff'
    }
  writeFileSync(join(to, indexPath('sr')), JSON.stringify(index))
}

/** Folder whose link `current` is served: first one state, then, once it was published, the later one. */
class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'vesnik-search-'))

  constructor() {
    const out = resolve(process.env.VESNIK_OUT || 'out')
    // The compressed forms would keep what is changed here.
    const filter = (file: string) => !/\.(?:br|gz)$/.test(file)
    for (const name of [
      'cir/pretraga',
      'search',
      '_v',
      '_next',
      'fonts',
      '404.html',
      'icon.svg',
      'speculation-rules.json',
    ])
      cpSync(join(out, name), join(this.folder, 'a', name), { recursive: true, filter })
    partShards(join(this.folder, 'a'))
    makeLater(join(this.folder, 'a'), join(this.folder, 'b'))
    symlinkSync('a', join(this.folder, 'current'))
  }

  /** One rename of a link, as `npm run publish` does it. */
  publish(): void {
    symlinkSync('b', join(this.folder, 'next'))
    renameSync(join(this.folder, 'next'), join(this.folder, 'current'))
  }
}

const test = quiet.extend<{ site: Site; baseURL: string }>({
  site: async ({}, use) => {
    const site = new Site()
    await use(site)
    rmSync(site.folder, { recursive: true })
  },
  baseURL: async ({ site }, use) => {
    const { address, close } = await serveSite({ root: join(site.folder, 'current'), port: 0 })
    await use(address)
    await close()
  },
})

test('a page that stays open answers from one state of the site, before and after another is published', async ({
  page,
  site,
  incidents,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const main = page.getByRole('main')
  const words = main.getByRole('searchbox', { name: texts.cir.search.words })
  const titles = main.getByRole('listitem').getByRole('heading')
  await page.goto('/cir/pretraga/?q=азил ')
  await expect(titles.first()).toBeVisible()
  expect((await titles.allInnerTexts()).filter((title) => title.startsWith('Касније: '))).toEqual([])
  site.publish()
  asked.length = 0
  await words.fill('кључеви ')
  await words.press('Enter')
  await expect(titles.first()).toContainText(/^Касније: .*кључев/i)
  expect((await titles.allInnerTexts()).filter((title) => !title.startsWith('Касније: '))).toEqual([])
  await expect(main.getByRole('status')).not.toContainText(texts.cir.search.failed)
  expect(asked.filter((path) => path === indexPath('sr'))).toHaveLength(1)
  // The browser reports the shards that are gone; nothing else may be said.
  const said = incidents.console.splice(0)
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((line) => !/status of 404/.test(line))).toEqual([])
})

test('after a while it asks by itself for what has been published', async ({ page, site }) => {
  await page.clock.install()
  await page.goto('/cir/pretraga/?q=азил ')
  const titles = page.getByRole('main').getByRole('listitem').getByRole('heading')
  await expect(titles.first()).toBeVisible()
  site.publish()
  await page.clock.fastForward('11:00')
  await page.getByRole('main').getByRole('button', { name: texts.cir.search.submit }).click()
  await expect(titles.first()).toContainText(/^Касније: /)
})
