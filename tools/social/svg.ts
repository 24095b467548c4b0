import type { ShapedText } from './typeface'

/** A number as SVG wants it: two decimals suffice for a pixel. */
export const number = (value: number): string => String(Math.round(value * 100) / 100)

/** Where a text stands: its start on the baseline, in pixels. */
export interface Place {
  x: number
  baseline: number
  size: number
  colour: string
}

/** A shaped text as outlines. */
export function drawText({ glyphs }: ShapedText, { x, baseline, size, colour }: Place): string {
  const scale = number(size) === '1000' ? '' : ` scale(${size / 1000})`
  const paths = glyphs.map((glyph) => {
    const left = Math.round(glyph.x * 1000)
    return `<path transform="translate(${left} 0)" d="${glyph.path}"/>`
  })
  return `<g fill="${colour}" transform="translate(${number(x)} ${number(baseline)})${scale}">${paths.join('')}</g>`
}
