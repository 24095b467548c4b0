import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import cases from './cards.json'
import { drawCard, openFaces, palette, type Faces } from '@/tools/social/draw-card'
import { drawIcon } from '@/tools/social/draw-icon'
import { iconFile } from '@/tools/social/icon-file'
import { indexedPng } from '@/tools/social/indexed-png'
import { setLines } from '@/tools/social/set-lines'
import { cardPng } from '@/tools/social/write-pictures'
import type { Locale } from '@/lib/i18n/locales'
import { contentHash, drawingVersion, type SocialCard } from '@/lib/social/card'

let faces: Faces

beforeAll(async () => {
  faces = await openFaces()
})

const card = (title: string, locale: Locale = 'sr-Cyrl'): SocialCard => ({
  locale,
  title,
  label: 'Рубрика',
  day: '26. март 2024.',
  site: 'Комесаријат за избеглице и миграције',
  mark: 'Ћ',
  variant: 1,
})

describe('letters', () => {
  it('have their Serbian form in Serbian text', () => {
    const form = (language: string) => faces.serif('б', language).glyphs[0]?.path
    expect(form('sr')).toBeTruthy()
    expect(form('sr')).not.toBe(form('ru'))
    expect(drawCard(card('б'), faces)).toContain(form('sr'))
  })

  it('of the other script come from the other file, and accents that no file has are left out', () => {
    const { glyphs, width } = faces.serif('CARITAS и Magyar Szó', 'sr')
    expect(glyphs).toHaveLength(17)
    expect(width).toBeGreaterThan(8)
    expect(faces.serif('ó', 'sr').glyphs[0]?.path).toBe(faces.serif('o', 'sr').glyphs[0]?.path)
  })
})

describe('a title', () => {
  const measure = (text: string) => text.length / 2
  const room = { width: 100, height: 60, sizes: [20, 10], leading: 1 }

  it('is set as large as it fits, in lines of about the same length', () => {
    expect(setLines('аааа бббб вввв гггг', room, measure)).toEqual({
      size: 20,
      lines: ['аааа бббб', 'вввв гггг'],
    })
    expect(setLines('аааааа бббббб вввввв гггггг дддддд', room, measure).size).toBe(10)
  })

  it('ends no line with a short preposition', () => {
    const { lines } = setLines('аааааа у бббббб и вввввв на гггггг', room, measure)
    for (const line of lines) expect(line).not.toMatch(/ (?:у|и|на)$/)
  })

  it('is cut only when it cannot fit, and says so', () => {
    const { lines } = setLines('реч '.repeat(60), room, measure)
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toMatch(/реч…$/)
    expect(setLines('а'.repeat(50), room, measure).lines.join('')).toBe('а'.repeat(50))
  })
})

describe('a picture for sharing', () => {
  it.each(cases)(
    'of "$title" is 1200 × 630, light, and the same every time',
    async ({ title, locale, lines }) => {
      const one = card(title, locale as Locale)
      const png = await cardPng(one, faces)
      const { width, height, format } = await sharp(png).metadata()
      expect([width, height, format]).toEqual([1200, 630, 'png'])
      expect(png.length).toBeLessThan(60 * 1024)
      expect((await cardPng(one, faces)).equals(png)).toBe(true)
      const titleLines = drawCard(one, faces).match(/<g fill="#ffffff" transform="translate\(72 /g) ?? []
      expect(titleLines).toHaveLength(lines)
    },
  )

  it('is drawn anew when the drawing changes: then raise drawingVersion and this hash', () => {
    const hash = createHash('sha256')
      .update(drawCard(card('Љубав и њива'), faces))
      .digest('hex')
      .slice(0, 8)
    expect([drawingVersion, hash]).toEqual([1, 'b0a21133'])
  })

  it('has another address when it shows something else', () => {
    expect(contentHash([card('а')])).toMatch(/^[0-9a-f]{12}$/)
    expect(contentHash([card('а')])).not.toBe(contentHash([card('б')]))
  })
})

describe('files', () => {
  it('an indexed PNG holds the nearest colours of the palette', async () => {
    const data = Uint8Array.from([255, 255, 255, 12, 62, 111, 224, 80, 92])
    const png = indexedPng({ data, width: 3, height: 1, channels: 3 }, palette)
    const { data: back } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    expect([...back]).toEqual([255, 255, 255, 11, 61, 110, 224, 82, 92])
  })

  it('an icon file says where each of its pictures is', () => {
    const file = iconFile([
      { side: 16, png: Buffer.from('first') },
      { side: 32, png: Buffer.from('second') },
    ])
    expect(file.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 2, 0]))
    const at = file.readUInt32LE(6 + 16 + 12)
    expect(file.subarray(at, at + file.readUInt32LE(6 + 16 + 8)).toString()).toBe('second')
  })

  it('an icon that systems cut keeps its letter in the middle', () => {
    expect(drawIcon('Ћ', faces.serif, 'full')).not.toContain('rx=')
    expect(drawIcon('Ћ', faces.serif, 'round')).toContain('rx=')
  })
})
