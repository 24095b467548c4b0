import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
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

  it('gives the article that is in the repository: slug, date, number and text', async () => {
    const { files } = await run(place, options)
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

  it('is known in the repository itself, with the same text', async () => {
    const { planned, files } = await run(place, { contentFolder: path.resolve('content') })
    expect(planned).toMatchObject([{ kind: 'known', places: [] }])
    expect(files).toEqual([])
  })

  it('only reports in a dry run', async () => {
    expect((await run(place, { ...options, dryRun: true })).files).toHaveLength(1)
    expect(existsSync(inContent('articles/2024'))).toBe(false)
  })
})

describe('saved HTML pages', () => {
  const options = { category: 'obuke' }

  it('joins the copies of one item: the Cyrillic one is the source, the English one its translation', async () => {
    const { files } = await run(fixture('site'), options)
    const name = 'articles/2024/obuka-za-zaposlene-u-prihvatnim-centrima'
    expect(files).toEqual([`${name}.md`, `${name}.en.md`])
    expect(read(`${name}.md`)).toBe(readFileSync(fixture('expected-obuka.md'), 'utf8'))
    expect(read(`${name}.en.md`)).toContain('title: Training for staff of reception centres\n')
  })

  it('reports where the copies differ beyond script, and pictures without a local copy', async () => {
    const report = importReport(await run(fixture('site'), options))
    expect(report).toContain('учествовало 18 полазника')
    expect(report).toContain('učestvovalo 16 polaznika')
    expect(report.match(/^ {4}–/gm)).toHaveLength(1)
    expect(report).toContain('Слика https://stari.primer.rs/upload/nema.jpg није међу локалним датотекама')
  })

  it('keeps pictures under ASCII names, no larger than needed, without the place where they were taken', async () => {
    await run(fixture('site'), options)
    const kept = await sharp(path.join(root, 'public/images/articles/2024/polaznici-obuke.jpg')).metadata()
    expect([kept.width, kept.exif]).toEqual([2400, undefined])
  })

  it('names a picture after what it is, and leaves out what is none', async () => {
    cpSync(fixture('site'), path.join(root, 'strane'), { recursive: true })
    const picture = path.join(root, 'strane/slike/Полазници обуке.jpg')
    writeFileSync(picture, await sharp(picture).png().toBuffer())
    await run(path.join(root, 'strane'), options)
    const article = 'articles/2024/obuka-za-zaposlene-u-prihvatnim-centrima.md'
    expect(read(article)).toContain('(/images/articles/2024/polaznici-obuke.png)')

    rmSync(inContent('articles/2024'), { recursive: true })
    writeFileSync(picture, '<svg onload="alert(1)"/>')
    const { remarks } = await run(path.join(root, 'strane'), options)
    expect(remarks.map(({ text }) => text).join()).toContain('не може да се прочита и изостављена је')
    expect(read(article)).not.toMatch(/!\[|\n{3}/)
  })

  it('adds nothing twice', async () => {
    await run(fixture('site'), options)
    const again = await run(fixture('site'), options)
    expect(again.files).toEqual([])
    expect(again.planned).toMatchObject([{ kind: 'known', places: [] }])
  })

  it('gives files that the content check accepts', async () => {
    await run(fixture('site'), options)
    await run(fixture('wordpress.xml'), { category: 'saopstenja', pictureFolder: fixture('uploads') })
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

  it('brings posts with their category, keywords, summary, number and old address', async () => {
    await run(fixture('wordpress.xml'), options)
    expect(read('articles/2025/javni-poziv-za-ogrev-hranu.md')).toBe(
      readFileSync(fixture('expected-poziv.md'), 'utf8'),
    )
  })

  it('keeps drafts drafts and passes over pages', async () => {
    const { planned } = await run(fixture('wordpress.xml'), options)
    expect(planned).toHaveLength(2)
    expect(read('articles/2025/nedovrsena-vest.md')).toContain('\ndraft: true\n')
  })
})

describe('what cannot be taken over', () => {
  const write = (name: string, text: string) => {
    writeFileSync(path.join(root, name), text)
    return path.join(root, name)
  }

  it('asks for a category, and names those there are', async () => {
    const { planned } = await run(fixture('sacuvana-strana.txt'))
    expect(planned).toMatchObject([{ kind: 'refused' }])
    expect(importReport(await run(fixture('sacuvana-strana.txt')))).toContain(
      '--category, једну од: saopstenja',
    )
    await expect(run(fixture('site'), { category: 'nema' })).rejects.toThrow('Нема рубрике „nema”')
  })

  it('refuses a text without a date, and a number that another article has', async () => {
    const undated = write('bez-datuma.txt', 'Наслов вести\n\nТекст вести без датума.\n')
    expect((await run(undated, { category: 'obuke' })).planned).toMatchObject([{ kind: 'refused' }])
    await run(fixture('wordpress.xml'), { category: 'obuke' })
    const other = write('drugi.txt', 'Сасвим друга вест\n\n01.02.2023.\n\nТекст.\n')
    const { planned } = await run(other, {
      category: 'obuke',
      url: 'https://stari.primer.rs/cir/aktuelno/druga/71',
    })
    expect(planned).toMatchObject([{ kind: 'refused', reason: expect.stringContaining('број 71') }])
  })

  it('says what is no text, and where nothing is', async () => {
    const binary = path.join(root, 'slika.txt')
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x41, 0]))
    expect((await run(binary)).remarks).toMatchObject([{ text: expect.stringContaining('UTF-8') }])
    expect((await run(write('prazna.html', '<html></html>'))).remarks).toHaveLength(1)
    expect((await run(write('los.xml', '<rss xmlns:wp="x"><channel><item>'))).planned).toEqual([])
    await expect(run(path.join(root, 'nema'))).rejects.toThrow('Нема датотеке')
  })
})
