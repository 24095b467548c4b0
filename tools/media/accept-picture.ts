/* What is done with a picture before it is kept among the site's own, whoever brings it: upright, no larger than a page
 * can show, without what the camera wrote into it. */
import sharp, { type Sharp } from 'sharp'
import { endingFor, formatOf } from './picture-formats'

/** Longest side of a picture, in pixels: twice the width of a page's column on a sharp screen. */
export const LONGEST_SIDE = 2400

/** A picture of more points than this would take the machine's memory; the largest cameras make 100 million. */
const MOST_POINTS = 120_000_000

/** A longer colour profile is no standard one: the picture is turned into the web's own colours. */
const LONGEST_PROFILE = 10_000

/** The ending that a picture's content asks for; undefined for what is no picture of the site, drawings among it.
 *  @example await pictureEnding(readFileSync('slika.jpg')) // 'jpg' */
export async function pictureEnding(bytes: Buffer): Promise<string | undefined> {
  const found = await sharp(bytes, { limitInputPixels: MOST_POINTS })
    .metadata()
    .catch(() => undefined)
  return endingFor(found?.format)
}

/**
 * The bytes that are kept of a picture: as they came where nothing is wrong with them, else upright, at most
 * {@link LONGEST_SIDE} on the longer side, without camera data (the place where it was taken among them).
 * @param name whose ending says the format
 * @returns undefined when it cannot be read as what its name says
 */
export async function acceptedPicture(name: string, bytes: Buffer): Promise<Buffer | undefined> {
  const format = formatOf(name)
  const options = { limitInputPixels: MOST_POINTS, animated: format === 'gif' || format === 'webp' }
  try {
    const picture = sharp(bytes, options)
    const found = await picture.metadata()
    if (found.format !== format) return undefined
    const { width = 0, height = 0, pages = 1, exif, icc, xmp, iptc, orientation = 1 } = found
    const isClean = !exif && !xmp && !iptc && orientation === 1
    const isSmall = Math.max(width, height / pages) <= LONGEST_SIDE
    if (isClean && isSmall && (!icc || icc.length < LONGEST_PROFILE)) return bytes
    const side = {
      width: LONGEST_SIDE,
      height: LONGEST_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    } as const
    return await encoded(pages > 1 ? picture : picture.rotate().resize(side), format)
  } catch {
    return undefined
  }
}

/** Metadata is left out unless asked for; colours are turned into the web's own space. */
function encoded(picture: Sharp, format: string): Promise<Buffer> {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 85, mozjpeg: true }).toBuffer()
    case 'png':
      return picture.png({ compressionLevel: 9 }).toBuffer()
    case 'webp':
      return picture.webp({ quality: 85 }).toBuffer()
    case 'gif':
      return picture.gif().toBuffer()
    default:
      return picture.avif({ quality: 60 }).toBuffer()
  }
}
