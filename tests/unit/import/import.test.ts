import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/content/check/check-content'
import { importNews, type ImportOptions } from '@/tools/import/command'
import { importReport } from '@/tools/import/report'

const fixture = (name: string) => path.join(import.meta.dirname, 'fixture', name)
const categories = [
  { key: 'saopstenja', names: ['Саопштења', 'Announcements'] },
  { key: 'javni-pozivi', names: ['Јавни позиви', 'Public calls'] },
  { key: 'obuke', names: ['Обуке', 'Training'] },
]
const SEED_ADDRESS =
  'https://kirs.gov.rs/lat/aktuelno/studijska-poseta-delegacije-komesarijata-za-izbeglice-i-migracije-gruziji/4693'

let root = ''
const inContent = (file: string) => path.join(root, 'content', file)
const read = (file: string) => readFileSync(inContent(file), 'utf8')

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vesnik-import-'))
  mkdirSync(inContent('articles'), { recursive: true })
  cpSync('content/site.yaml', inContent('site.yaml'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const run = (place: string, options: Partial<ImportOptions> = {}) =>
  importNews({
    place,
    contentFolder: path.join(root, 'content'),
    publicFolder: path.join(root, 'public'),
    categories,
    ...options,
  })

describe('a saved page as plain text', () => {
  const options = { category: 'saopstenja', url: SEED_ADDRESS }
  const place = fixture('sacuvana-strana.txt')

  it('gives the article that is in the repository: slug, date, number and text', () => {
    const { files } = run(place, options)
    const [file = ''] = files
    expect(files).toHaveLength(1)
    const published = readFileSync(path.join('content', file), 'utf8')
    const [, front = '', body = ''] = read(file).split(/^---\n/m)
    expect(body).toBe(published.split(/^---\n/m)[2])
    for (const field of ['title', 'date', 'id']) {
      const line = new RegExp(`^${field}: .*`, 'm')
      expect(front.match(line)?.[0]).toBe(published.match(line)?.[0])
    }
  })

  it('is known in the repository itself, with the same text', () => {
    const { planned, files } = run(place, { contentFolder: path.resolve('content') })
    expect(planned).toMatchObject([{ kind: 'known', places: [] }])
    expect(files).toEqual([])
  })

  it('only reports in a dry run', () => {
    expect(run(place, { ...options, dryRun: true }).files).toHaveLength(1)
    expect(existsSync(inContent('articles/2024'))).toBe(false)
  })
})

describe('saved HTML pages', () => {
  const options = { category: 'obuke' }

  it('joins the copies of one item: the Cyrillic one is the source, the English one its translation', () => {
    const { files } = run(fixture('site'), options)
    const name = 'articles/2024/obuka-za-zaposlene-u-prihvatnim-centrima'
    expect(files).toEqual([`${name}.md`, `${name}.en.md`])
    expect(read(`${name}.md`)).toBe(readFileSync(fixture('expected-obuka.md'), 'utf8'))
    expect(read(`${name}.en.md`)).toContain('title: Training for staff of reception centres\n')
  })

  it('reports where the copies differ beyond script, and pictures without a local copy', () => {
    const report = importReport(run(fixture('site'), options))
    expect(report).toContain('учествовало 18 полазника')
    expect(report).toContain('učestvovalo 16 polaznika')
    expect(report.match(/^ {4}–/gm)).toHaveLength(1)
    expect(report).toContain('Слика https://stari.primer.rs/upload/nema.jpg није међу локалним датотекама')
  })

  it('copies pictures under ASCII names', () => {
    run(fixture('site'), options)
    expect(existsSync(path.join(root, 'public/images/articles/2024/polaznici-obuke.jpg'))).toBe(true)
  })

  it('adds nothing twice', () => {
    run(fixture('site'), options)
    const again = run(fixture('site'), options)
    expect(again.files).toEqual([])
    expect(again.planned).toMatchObject([{ kind: 'known', places: [] }])
  })

  it('gives files that the content check accepts', () => {
    run(fixture('site'), options)
    run(fixture('wordpress.xml'), { category: 'saopstenja', pictureFolder: fixture('uploads') })
    const { faults } = checkContent({
      folder: path.join(root, 'content'),
      publicFolder: path.join(root, 'public'),
      now: new Date('2026-01-01'),
    })
    const own = faults.filter(({ file, severity }) => severity === 'error' && file.startsWith('articles/'))
    expect(own).toEqual([])
  })
})

describe('a WordPress export', () => {
  const options = { category: 'saopstenja', pictureFolder: fixture('uploads') }

  it('brings posts with their category, keywords, summary, number and old address', () => {
    run(fixture('wordpress.xml'), options)
    expect(read('articles/2025/javni-poziv-za-ogrev-hranu.md')).toBe(
      readFileSync(fixture('expected-poziv.md'), 'utf8'),
    )
  })

  it('keeps drafts drafts and passes over pages', () => {
    const { planned } = run(fixture('wordpress.xml'), options)
    expect(planned).toHaveLength(2)
    expect(read('articles/2025/nedovrsena-vest.md')).toContain('\ndraft: true\n')
  })
})

describe('what cannot be taken over', () => {
  const write = (name: string, text: string) => {
    writeFileSync(path.join(root, name), text)
    return path.join(root, name)
  }

  it('asks for a category, and names those there are', () => {
    const { planned } = run(fixture('sacuvana-strana.txt'))
    expect(planned).toMatchObject([{ kind: 'refused' }])
    expect(importReport(run(fixture('sacuvana-strana.txt')))).toContain('--category, једну од: saopstenja')
    expect(() => run(fixture('site'), { category: 'nema' })).toThrow('Нема рубрике „nema”')
  })

  it('refuses a text without a date, and a number that another article has', () => {
    const undated = write('bez-datuma.txt', 'Наслов вести\n\nТекст вести без датума.\n')
    expect(run(undated, { category: 'obuke' }).planned).toMatchObject([{ kind: 'refused' }])
    run(fixture('wordpress.xml'), { category: 'obuke' })
    const other = write('drugi.txt', 'Сасвим друга вест\n\n01.02.2023.\n\nТекст.\n')
    const { planned } = run(other, {
      category: 'obuke',
      url: 'https://stari.primer.rs/cir/aktuelno/druga/71',
    })
    expect(planned).toMatchObject([{ kind: 'refused', reason: expect.stringContaining('број 71') }])
  })

  it('says what is no text, and where nothing is', () => {
    const binary = path.join(root, 'slika.txt')
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x41, 0]))
    expect(run(binary).remarks).toMatchObject([{ text: expect.stringContaining('UTF-8') }])
    expect(run(write('prazna.html', '<html></html>')).remarks).toHaveLength(1)
    expect(run(write('los.xml', '<rss xmlns:wp="x"><channel><item>')).planned).toEqual([])
    expect(() => run(path.join(root, 'nema'))).toThrow('Нема датотеке')
  })
})
