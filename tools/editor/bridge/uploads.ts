/* What a picture or a document must be, and what is done with it before it is kept. */
import { MAX_UPLOAD } from '@/lib/editor/settings'
import { acceptedPicture } from '../../media/accept-picture'
import { endingOf, formatOf } from '../../media/picture-formats'
import type { FileKind } from './places'
import { Refusal } from './refusal'

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

/**
 * The bytes that are kept: a document as it came, a picture as the site keeps pictures.
 * @throws {Refusal} when it is too large, or not what its name says
 */
export async function acceptedUpload(path: string, kind: FileKind, bytes: Buffer): Promise<Buffer> {
  if (bytes.length > MAX_UPLOAD) {
    const [size, most] = [bytes.length, MAX_UPLOAD].map((count) => Math.ceil(count / 1024 / 1024))
    throw new Refusal(413, `Датотека „${nameOf(path)}” има ${size} MB, а највише је ${most} MB.`)
  }
  const ending = endingOf(path)
  if (formatOf(path)) return readablePicture(path, ending, bytes)
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

async function readablePicture(path: string, ending: string, bytes: Buffer): Promise<Buffer> {
  const picture = await acceptedPicture(path, bytes)
  if (picture) return picture
  throw new Refusal(
    422,
    `Слика „${nameOf(path)}” не може да се прочита као .${ending}. Сачувајте је поново у том облику.`,
  )
}
