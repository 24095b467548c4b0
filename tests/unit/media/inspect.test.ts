import { createHash } from 'node:crypto'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { inspectDocument } from '../../../tools/media/inspect-document'
import { inspectPicture } from '../../../tools/media/inspect-picture'
import { makePicture, type MadeReport } from '../../../tools/media/make-picture'
import type { PictureFacts } from '@/lib/media/facts'
import { madePictures, pictureSources, widthsFor } from '@/lib/media/picture-files'

const work = mkdtempSync(path.join(tmpdir(), 'vesnik-media-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const ground = (width: number, height: number, alpha = 1) =>
  sharp({ create: { width, height, channels: 4, background: { r: 20, g: 90, b: 160, alpha } } })

describe('a picture is looked into', () => {
  it('tells its size as it is seen', async () => {
    const lying = await ground(600, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await inspectPicture('a.jpg', lying)).toMatchObject({ width: 400, height: 600, alpha: false })
    const upright = await ground(600, 400).jpeg().toBuffer()
    expect(await inspectPicture('a.JPEG', upright)).toMatchObject({ width: 600, height: 400 })
  })

  it('is transparent only when something in it is', async () => {
    expect(await inspectPicture('a.png', await ground(50, 40, 0.5).png().toBuffer())).toMatchObject({
      alpha: true,
    })
    expect(await inspectPicture('a.png', await ground(50, 40).png().toBuffer())).toMatchObject({
      alpha: false,
    })
  })

  it('moves when it has more than one frame', async () => {
    const frames = await Promise.all(
      ['#f00', '#00f'].map((background) =>
        sharp({ create: { width: 20, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect(await inspectPicture('a.gif', moving)).toMatchObject({ moving: true, width: 20, height: 20 })
  })

  it('has another name when its bytes differ', async () => {
    const [a, b] = await Promise.all(
      [40, 41].map(async (width) => inspectPicture('a.png', await ground(width, 40).png().toBuffer())),
    )
    expect((a as PictureFacts).hash).toMatch(/^[0-9a-f]{12}$/)
    expect((a as PictureFacts).hash).not.toBe((b as PictureFacts).hash)
  })

  it('is broken when it is half a file, no picture, or not what its name says', async () => {
    const whole = await sharp(
      Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 7919) % 256)),
      {
        raw: { width: 300, height: 300, channels: 3 },
      },
    )
      .jpeg()
      .toBuffer()
    expect(await inspectPicture('a.jpg', whole)).toHaveProperty('hash')
    for (const [name, bytes] of [
      ['a.jpg', whole.subarray(0, whole.length / 2)],
      ['a.jpg', Buffer.from('није слика')],
      ['a.jpg', Buffer.alloc(0)],
      ['a.png', whole],
      ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ] as const)
      expect(await inspectPicture(name, bytes)).toEqual({ broken: true })
  })
})

describe('a document is looked into', () => {
  it('tells size, and pages of a PDF', async () => {
    const document = await PDFDocument.create()
    for (let page = 0; page < 12; page += 1) document.addPage()
    const bytes = Buffer.from(await document.save())
    expect(await inspectDocument('a.pdf', bytes)).toEqual({ bytes: bytes.length, pages: 12 })
    expect(await inspectDocument('a.docx', Buffer.from('abc'))).toEqual({ bytes: 3 })
  })

  it('is broken when it is empty or no PDF', async () => {
    expect(await inspectDocument('a.csv', Buffer.alloc(0))).toEqual({ broken: true })
    expect(await inspectDocument('a.pdf', Buffer.from('није PDF'))).toEqual({ broken: true })
  })
})

const facts = (width: number, height: number, more: Partial<PictureFacts> = {}): PictureFacts => ({
  hash: '0123456789ab',
  width,
  height,
  alpha: false,
  moving: false,
  ...more,
})

describe('forms of a picture', () => {
  it.each([
    [2400, [480, 800, 1200, 1600]],
    [1600, [480, 800, 1200, 1600]],
    [1000, [480, 800, 1000]],
    [300, [300]],
  ])('are never wider than it: %i', (width, widths) => {
    expect(widthsFor(width, [480, 800, 1200, 1600])).toEqual(widths)
  })

  it('end with one that every browser shows', () => {
    const sources = pictureSources('/images/a.jpg', facts(1000, 500))
    expect(sources.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    expect(sources).toMatchObject({ src: '/_p/0123456789ab-800.jpg', large: '/_p/0123456789ab-1000.jpg' })
    expect([sources.width, sources.height]).toEqual([1000, 500])
    expect(pictureSources('/images/a.png', facts(300, 200, { alpha: true })).src).toMatch(/-300\.png$/)
  })

  it('are the picture itself when it moves', () => {
    expect(madePictures(facts(900, 900, { moving: true }))).toEqual([])
    expect(pictureSources('/images/a.gif', facts(900, 900, { moving: true }))).toEqual({
      sources: [],
      src: '/images/a.gif',
      large: '/images/a.gif',
      width: 900,
      height: 900,
    })
  })
})

it('makes the same bytes again, whatever the threads, and only once', async () => {
  mkdirSync(path.join(work, 'in'), { recursive: true })
  const file = path.join(work, 'in/a.png')
  const drawn = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#357"/>
     <circle cx="280" cy="190" r="150" fill="#eb5"/><path d="M0 0L600 400" stroke="#fff" stroke-width="9"/></svg>`,
  )
  writeFileSync(file, await sharp(drawn).flatten().png().toBuffer())
  const seen = (await inspectPicture('a.png', readFileSync(file))) as PictureFacts
  const make = async (store: string, threads: number) => {
    sharp.concurrency(threads)
    const report: MadeReport = { made: 0, known: 0 }
    const files = await makePicture(file, '/images/a.png', seen, path.join(work, store), report)
    const hashes = files.map(({ stored, address }) => {
      const hash = createHash('sha256').update(readFileSync(stored)).digest('hex')
      return `${address} ${hash}`
    })
    return { report, hashes }
  }
  const [one, two] = [await make('one', 1), await make('two', 4)]
  expect(one.report).toEqual({ made: 6, known: 0 })
  expect(two.hashes).toEqual(one.hashes)
  expect((await make('one', 1)).report).toEqual({ made: 0, known: 6 })
})
