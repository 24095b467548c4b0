import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import sharp from 'sharp'
import fontFiles from '../../components/layout/fonts.json'
import type { Faces } from './draw-card'
import { dropOldEntries, placeStored } from './store'
import { publicFolder } from '@/lib/content/folder'
import { drawingVersion, socialSize, type SocialCard } from '@/lib/social/card'
import type { SocialPicture } from '@/lib/social/article-picture'
import { listPictures } from '@/lib/social/pictures'

// One thread a picture: the bytes must not depend on the machine, and several are made at once.
sharp.concurrency(1)
sharp.cache(false)

/** What draws is loaded when there is something to be drawn: it starts a shaper of letters. */
const drawing = () => Promise.all([import('./draw-card'), import('./indexed-png')])

/** The PNG of a card. */
export async function cardPng(card: SocialCard, faces: Faces): Promise<Buffer> {
  const [{ drawCard, palette }, { indexedPng }] = await drawing()
  const { data, info } = await sharp(Buffer.from(drawCard(card, faces)))
    .raw()
    .toBuffer({ resolveWithObject: true })
  return indexedPng({ data, ...info }, palette)
}

const photoFile = (file: string): string => join(publicFolder(), file)

/** The part of a photo that a preview shows: the networks cut it to this shape anyway, and less well. */
async function photoJpeg(file: string): Promise<Buffer> {
  return sharp(await readFile(photoFile(file)))
    .rotate()
    .resize({ ...socialSize, fit: 'cover', position: 'attention' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer()
}

/** Name in the store: what is drawn, with which letters, by which version of the drawing. */
function storedName(picture: SocialPicture): string {
  const subject =
    'photo' in picture ? readFileSync(photoFile(picture.photo)).toString('base64') : picture.card
  const key = JSON.stringify([drawingVersion, fontFiles, subject])
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}${extname(picture.path)}`
}

/**
 * Puts pictures into an export; what was drawn in an earlier build is taken from the store.
 * @param isAsked whether the picture of the article at this path is wanted
 * @returns how many there are, how many had to be drawn
 */
export async function writePictures(
  folder: string,
  store: string,
  isAsked?: (path: string) => boolean,
): Promise<{ all: number; made: number }> {
  const pictures = listPictures(isAsked)
  let faces: Promise<Faces> | undefined
  const openFaces = async () => (await drawing())[0].openFaces()
  let made = 0
  for (const picture of pictures) {
    const isNew = await placeStored(join(store, storedName(picture)), join(folder, picture.path), async () =>
      'photo' in picture ? photoJpeg(picture.photo) : cardPng(picture.card, await (faces ??= openFaces())),
    )
    if (isNew) made += 1
  }
  await dropOldEntries(store)
  return { all: pictures.length, made }
}
