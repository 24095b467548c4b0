/* What a picture or a document must be, and what is done with it before it is kept. */
import sharp, { type Sharp } from 'sharp'
import { MAX_UPLOAD } from '@/lib/editor/settings'
import type { FileKind } from './places'
import { Refusal } from './refusal'

/** Longest side of a picture, in pixels: twice the width of a page's column on a sharp screen. */
export const LONGEST_SIDE = 2400

/** A picture of more points than this would take the machine's memory; the largest cameras make 100 million. */
const MOST_POINTS = 120_000_000

/** How documents begin; an ending alone proves nothing. */
const BEGINNINGS: Record<string, RegExp> = {
  pdf: /^%PDF-/,
  doc: /^\xd0\xcf\x11\xe0/,
  xls: /^\xd0\xcf\x11\xe0/,
  ppt: /^\xd0\xcf\x11\xe0/,
  docx: /^PK/,
  xlsx: /^PK/,
  pptx: /^PK/,
  odt: /^PK/,
  ods: /^PK/,
  odp: /^PK/,
  zip: /^PK/,
  rtf: /^\{\\rtf/,
  mp3: /^(?:ID3|\xff[\xe0-\xff])/,
  mp4: /^....ftyp/s,
}

/** Formats by ending. */
const FORMATS: Record<string, string> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  gif: 'gif',
}

/**
 * The bytes that are kept: a document as it came, a picture upright, no larger than a page can show, without camera
 * data (the place where it was taken among them).
 * @throws {Refusal} when it is too large, or not what its name says
 */
export async function acceptedUpload(path: string, kind: FileKind, bytes: Buffer): Promise<Buffer> {
  if (bytes.length > MAX_UPLOAD) {
    const [size, most] = [bytes.length, MAX_UPLOAD].map((count) => Math.ceil(count / 1024 / 1024))
    throw new Refusal(413, `Датотека „${nameOf(path)}” има ${size} MB, а највише је ${most} MB.`)
  }
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  if (FORMATS[ending]) return acceptedPicture(path, ending, bytes)
  if (kind === 'file') requireBeginning(path, ending, bytes)
  return bytes
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function requireBeginning(path: string, ending: string, bytes: Buffer): void {
  const beginning = bytes.subarray(0, 512).toString('latin1')
  const isText = ending === 'txt' || ending === 'csv'
  const isRight = isText
    ? !/<(?:!doctype|html|script|svg)/i.test(beginning)
    : BEGINNINGS[ending]?.test(beginning)
  if (!isRight)
    throw new Refusal(422, `Садржај датотеке „${nameOf(path)}” није оно што каже завршетак .${ending}.`)
}

async function acceptedPicture(path: string, ending: string, bytes: Buffer): Promise<Buffer> {
  const unreadable = new Refusal(
    422,
    `Слика „${nameOf(path)}” не може да се прочита као .${ending}. Сачувајте је поново у том облику.`,
  )
  const options = { limitInputPixels: MOST_POINTS, animated: ending === 'gif' || ending === 'webp' }
  try {
    const picture = sharp(bytes, options)
    const {
      format,
      width = 0,
      height = 0,
      pages = 1,
      exif,
      icc,
      xmp,
      iptc,
      orientation = 1,
    } = await picture.metadata()
    if (format !== FORMATS[ending]) throw unreadable
    const longest = Math.max(width, height / pages)
    const isClean = !exif && !xmp && !iptc && orientation === 1
    if (isClean && longest <= LONGEST_SIDE && (!icc || icc.length < 10_000)) return bytes
    const side = {
      width: LONGEST_SIDE,
      height: LONGEST_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    } as const
    return await encoded(pages > 1 ? picture : picture.rotate().resize(side), ending)
  } catch (cause) {
    throw cause instanceof Refusal ? cause : Object.assign(unreadable, { cause })
  }
}

/** Metadata is left out unless asked for; colours are turned into the web's own space. */
function encoded(picture: Sharp, ending: string): Promise<Buffer> {
  switch (FORMATS[ending]) {
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
