import { drawText, number } from './svg'
import type { Typeface } from './typeface'

/** Forms of the site's icon: with round corners, or filling its square for systems that cut it themselves. */
export type IconForm = 'round' | 'full'

/** Side of the drawing. */
const SIDE = 512
const COLOURS = { field: '#0b3d6e', letter: '#ffffff', bar: '#e0525c' }

/**
 * The site's mark as SVG, outlines only. What fills its square stays within the middle four fifths, which every mask
 * shows (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export function drawIcon(letter: string, serif: Typeface, form: IconForm): string {
  const scale = form === 'full' ? 0.8 : 1
  const size = SIDE * 0.74 * scale
  const text = serif(letter, 'sr')
  const middle = SIDE / 2
  const barWidth = SIDE * 0.56 * scale
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<rect width="${SIDE}" height="${SIDE}"${form === 'round' ? ` rx="${SIDE * 0.2}"` : ''} fill="${COLOURS.field}"/>`,
    drawText(text, {
      x: middle - (text.width * size) / 2,
      baseline: middle + SIDE * 0.19 * scale,
      size,
      colour: COLOURS.letter,
    }),
    `<rect x="${number(middle - barWidth / 2)}" y="${number(middle + SIDE * 0.29 * scale)}" width="${number(barWidth)}" height="${number(SIDE * 0.07 * scale)}" fill="${COLOURS.bar}"/>`,
    '</svg>\n',
  ].join('')
}
