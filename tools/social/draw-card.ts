import { drawText, number } from './svg'
import { openTypeface, type Typeface } from './typeface'
import type { Colour } from './indexed-png'
import { setLines } from './set-lines'
import { localeInfo } from '@/lib/i18n/locales'
import { socialSize, type SocialCard } from '@/lib/social/card'

/** The two faces of the site. */
export interface Faces {
  serif: Typeface
  sans: Typeface
}

/** The faces, Cyrillic letters first; a letter of the other script comes from the other file. */
export async function openFaces(): Promise<Faces> {
  return {
    serif: await openTypeface(['serif-cyrl', 'serif-latn'], 600),
    sans: await openTypeface(['sans-cyrl', 'sans-latn'], 600),
  }
}

const { width, height } = socialSize
const MARGIN = 72
const COLOURS = { field: '#0b3d6e', ring: '#2b5781', text: '#ffffff', soft: '#c2cfdb', accent: '#e0525c' }

/** Where the rings start, as on the covers of the site. */
const CENTRES: readonly [number, number][] = [
  [1010, 520],
  [1120, 90],
  [880, 330],
  [1160, 340],
  [760, 640],
]

const TITLE = { top: 168, width: width - 2 * MARGIN, height: 300, leading: 1.16 }
const TITLE_SIZES = Array.from({ length: 34 }, (_, index) => 100 - 2 * index)

const mix = (from: Colour, to: Colour, share: number): Colour =>
  from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * share)) as unknown as Colour

const FIELD: Colour = [11, 61, 110]
const WHITE: Colour = [255, 255, 255]
const ACCENT: Colour = [224, 82, 92]

/** The sixteen colours of a picture: from the field to white, and the accent on both. */
export const palette: readonly Colour[] = [
  ...Array.from({ length: 13 }, (_, index) => mix(FIELD, WHITE, index / 12)),
  ACCENT,
  mix(FIELD, ACCENT, 0.5),
  mix(WHITE, ACCENT, 0.5),
]

function drawRings([cx, cy]: readonly [number, number]): string {
  const rings = Array.from(
    { length: 15 },
    (_, index) => `<circle cx="${cx}" cy="${cy}" r="${60 * (index + 1)}"/>`,
  )
  return `<g fill="none" stroke="${COLOURS.ring}" stroke-width="2">${rings.join('')}</g>`
}

function drawMark(card: SocialCard, { serif }: Faces, x: number, y: number, size: number): string {
  const letter = serif(card.mark, 'sr')
  const letterSize = size * 0.56
  return [
    `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="${number(size * 0.2)}" fill="#ffffff"/>`,
    drawText(letter, {
      x: x + (size - letter.width * letterSize) / 2,
      baseline: y + size * 0.69,
      size: letterSize,
      colour: COLOURS.field,
    }),
    `<rect x="${number(x + size * 0.21)}" y="${number(y + size * 0.79)}" width="${number(size * 0.58)}" height="${number(size * 0.06)}" fill="${COLOURS.accent}"/>`,
  ].join('')
}

function drawTitle(card: SocialCard, { serif }: Faces, language: string): string {
  const space = serif(' ', language).width
  const measure = (text: string) => {
    const words = text.split(' ')
    return words.reduce((sum, word) => sum + serif(word, language).width, space * (words.length - 1))
  }
  const { size, lines } = setLines(card.title, { ...TITLE, sizes: TITLE_SIZES }, measure)
  const leading = size * TITLE.leading
  return lines
    .map((line, index) =>
      drawText(serif(line, language), {
        x: MARGIN,
        baseline: TITLE.top + size * 0.8 + index * leading,
        size,
        colour: COLOURS.text,
      }),
    )
    .join('')
}

/** The institution's name beside its mark, smaller where it is long. */
function drawFooter(card: SocialCard, faces: Faces, language: string): string {
  const day = card.day ? faces.sans(card.day, language) : undefined
  const room = width - 2 * MARGIN - 84 - (day ? day.width * 28 + 40 : 0)
  const name = faces.sans(card.site, language)
  const size = Math.min(30, room / name.width)
  return [
    drawMark(card, faces, MARGIN, 508, 60),
    drawText(name, { x: MARGIN + 84, baseline: 548, size, colour: COLOURS.text }),
    day
      ? drawText(day, { x: width - MARGIN - day.width * 28, baseline: 548, size: 28, colour: COLOURS.soft })
      : '',
  ].join('')
}

/** The picture of a page as SVG: outlines only, so that it looks the same wherever it is drawn. */
export function drawCard(card: SocialCard, faces: Faces): string {
  const { language } = localeInfo(card.locale)
  const centre = CENTRES[card.variant % CENTRES.length] ?? [1010, 520]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.field}"/>`,
    drawRings(centre),
    `<rect x="${MARGIN}" y="72" width="64" height="6" fill="${COLOURS.accent}"/>`,
    drawText(faces.sans(card.label, language), { x: MARGIN, baseline: 124, size: 32, colour: COLOURS.soft }),
    drawTitle(card, faces, language),
    drawFooter(card, faces, language),
    '</svg>',
  ].join('')
}
