import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { fingerprint } from './fingerprint'
import { buildArchive, leftOver, withEditor } from './setup'
import { categoriesOf, generateArchive } from '@/bench/archive/generate'
import { changeArchive, changeRandom } from '@/bench/build/changes'
import { treeDifferences } from '@/bench/build/same-tree'

/** Another institution's small archive, built out of the repository: no translations, no numbered pages, no tags. */

const embargo = '2026-02-01T11:00:00Z'
const before = inject('archive')

const read = (out: string, file: string) => readFileSync(path.join(out, file), 'utf8')

/** Words that only the draft and the embargoed article have, in either script: in pages, lists, feeds and indexes. */
const HIDDEN =
  /нацрт који|nacrt koji|хидрофил|hidrofil|вакцинација (?:почиње|се)|vakcinacija (?:počinje|se)|серопревал|seropreval/i

/** Files that tell of what may not be seen yet, by name or content. */
const leaksIn = (out: string) =>
  fingerprint(out)
    .map((line) => line.split(' ')[0] as string)
    .filter((file) => /nacrt|vakcinacija/.test(file) || HIDDEN.test(read(out, file)))

describe('another content folder', () => {
  it('becomes a site of its own, with its own address', () => {
    const page = read(before, 'cir/aktuelno/radno-vreme/1/index.html')
    expect(page).toContain('Ново радно време')
    expect(page).toContain('Дом здравља Пример')
    expect(page).toContain('href="https://dz-primer.example/cir/aktuelno/radno-vreme/1/"')
  })

  it.each([
    [
      'cir',
      'aktuelno/radno-vreme/1',
      ['Картицом Виза плаћа', 'удружењу Save из града Њујорк', 'програм Хоме'],
    ],
    [
      'lat',
      'aktuelno/radno-vreme/1',
      ['Karticom Visa plaća', 'udruženju Save iz grada New York', 'program Home'],
    ],
    ['cir', 'aktuelno/radno-vreme/1', ['<strong>Бео</strong>граду', '<code>Njegoš-Ljubav</code>']],
    ['cir', 'aktuelno/radno-vreme/1', ['љу<wbr>бав и ин<wbr>јекцију']],
    ['cir', 'kontakt', ['Картицом Виза плаћа', 'удружење Save.']],
    ['lat', 'kontakt', ['Karticom Visa plaća', 'udruženje Save.']],
  ])('resolves the marks of editors in /%s/%s, whatever script they wrote in', (locale, address, texts) => {
    const page = read(before, `${locale}/${address}/index.html`)
    for (const text of texts) expect(page).toContain(text)
    expect(page).not.toMatch(/(?:lat|cir):/)
  })

  it('holds no file of the search that development has left behind', () => {
    expect(leftOver.filter((file) => existsSync(path.join(before, file)))).toEqual([])
  })

  it('has an English list that says it is empty', () => {
    expect(read(before, 'eng/aktuelno/index.html')).toContain('There is no news in this list yet.')
  })

  it('holds neither drafts nor what is embargoed, in any file', () => {
    expect(leaksIn(before)).toEqual([])
    expect(readdirSync(before, { recursive: true, encoding: 'utf8' }).length).toBeGreaterThan(100)
  })
})

it('shows an embargoed article from its moment on, and the editor where it is asked for', () => {
  const after = buildArchive(inject('work'), 'after', embargo, withEditor)
  expect(existsSync(path.join(after, 'lat/aktuelno/vakcinacija/2/index.html'))).toBe(true)
  const shown = leaksIn(after).join('\n')
  expect(shown).toMatch(/feed\.xml/)
  expect(shown).toMatch(/sitemap/)
  expect(shown).toMatch(/search|pretraga/)
  expect(shown).not.toMatch(/nacrt/)

  expect(read(after, 'urednik/index.html')).toContain('src="/urednik/urednik.js"')
  const settings = JSON.parse(read(after, 'urednik/podesavanja.json')) as Record<string, unknown>
  expect(settings).toMatchObject({
    service: 'forgejo',
    api: 'https://git.primer.rs/api/v1',
    repository: 'vesti/sajt',
  })
  expect(settings).not.toHaveProperty('token')
  const names = readdirSync(path.join(after, 'urednik'), { recursive: true, encoding: 'utf8' })
  const bytes = names.reduce((sum, name) => sum + statSync(path.join(after, 'urednik', name)).size, 0)
  expect(bytes).toBeLessThanOrEqual(8_000_000)
  const others = readdirSync(after, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('urednik') && /\.(?:html|xml|txt|json|js)$/.test(name),
  )
  expect(others.length).toBeGreaterThan(50)
  expect(others.filter((name) => read(after, name).includes('/urednik/'))).toEqual([])
  expect(existsSync(path.join(before, 'urednik'))).toBe(false)
}, 240_000)

/* The long form of this is `npm run bench:changes`. It builds in the repository too, so it stands in this file: files of tests run
 * at the same time, builds do not. */
describe('after random changes', () => {
  const work = inject('work')
  const content = path.join(work, 'changing')
  const buildChanging = (name: string, env: Record<string, string>) => {
    const out = path.join(work, name)
    const output = execFileSync(process.execPath, ['scripts/build.mjs'], {
      env: {
        ...process.env,
        VESNIK_CONTENT: content,
        VESNIK_OUT: out,
        VESNIK_NOW: '2026-06-01T08:00:00Z',
        ...env,
      },
      encoding: 'utf8',
    })
    expect(output).not.toContain('came out differently')
    return { out, output }
  }

  it('the export built upon the last one is the same byte for byte as one built from nothing', () => {
    const items = generateArchive(content, 'content', 14, 3)
    const categories = categoriesOf(path.join(content, 'site.yaml'))
    const archive = { folder: content, items, categories, seed: 3 }
    buildChanging('built-upon', {})
    const random = changeRandom(3)
    const built = Array.from({ length: 3 }, () => {
      changeArchive(archive, random)
      return buildChanging('built-upon', {})
    })
    for (const { output } of built) expect(output).toMatch(/pages and feeds, \d+ of them to be rendered/)
    const { out } = buildChanging('from-nothing', { VESNIK_FULL: '1' })
    expect(treeDifferences(path.join(work, 'built-upon'), out)).toEqual([])
  }, 480_000)
})
