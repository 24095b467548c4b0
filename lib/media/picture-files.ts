import type { PictureFacts } from './facts'
import { madeFolder, recipe, type PictureFormat } from './recipe'

/** A file made of a picture. */
export type MadePicture = {
  /** Its address in the export, e.g. `/_p/0f3a5c7e9b1d-800.avif`. */
  address: string
  format: PictureFormat
  width: number
  height: number
}

const endings: Record<PictureFormat, string> = { avif: 'avif', webp: 'webp', jpeg: 'jpg', png: 'png' }

/** The form that every browser shows. */
function fallbackFormat({ alpha }: PictureFacts): PictureFormat {
  return alpha ? 'png' : 'jpeg'
}

/** Widths of the recipe that are smaller than the picture, and its own width when that is not too large.
 *  @example widthsFor(1000, [480, 800, 1200]) // [480, 800, 1000] */
export function widthsFor(width: number, widths: readonly number[]): number[] {
  const smaller = widths.filter((one) => one < width)
  const largest = Math.max(...widths)
  return width <= largest ? [...smaller, width] : smaller
}

function filesOf(facts: PictureFacts, format: PictureFormat, widths: readonly number[]): MadePicture[] {
  return widthsFor(facts.width, widths).map((width) => ({
    address: `${madeFolder}${facts.hash}-${width}.${endings[format]}`,
    format,
    width,
    height: Math.max(1, Math.round((facts.height * width) / facts.width)),
  }))
}

/** Every file that is made of a picture; none of a moving one. */
export function madePictures(facts: PictureFacts): MadePicture[] {
  if (facts.moving) return []
  const { widths, fallbackWidths } = recipe
  return [
    ...filesOf(facts, 'avif', widths),
    ...filesOf(facts, 'webp', widths),
    ...filesOf(facts, fallbackFormat(facts), fallbackWidths),
  ]
}

/** What a `<picture>` element needs, whatever writes it. */
export type PictureSources = {
  sources: { type: string; srcSet: string }[]
  src: string
  srcSet?: string
  width: number
  height: number
  /** The largest form that every browser shows: where a gallery's link leads. */
  large: string
}

const srcSetOf = (files: readonly MadePicture[]) =>
  files.map(({ address, width }) => `${address} ${width}w`).join(', ')

/** Sources of a picture from the smallest download to the one that every browser knows. */
export function pictureSources(address: string, facts: PictureFacts): PictureSources {
  const { width, height } = facts
  if (facts.moving) return { sources: [], src: address, width, height, large: address }
  const files = madePictures(facts)
  const of = (format: PictureFormat) => files.filter((file) => file.format === format)
  const fallback = of(fallbackFormat(facts))
  const last = fallback.at(-1)
  return {
    sources: (['avif', 'webp'] as const).map((format) => ({
      type: `image/${format}`,
      srcSet: srcSetOf(of(format)),
    })),
    src: fallback[0]?.address ?? address,
    ...(fallback.length > 1 ? { srcSet: srcSetOf(fallback) } : {}),
    width: last?.width ?? width,
    height: last?.height ?? height,
    large: last?.address ?? address,
  }
}
