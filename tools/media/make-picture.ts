import { mkdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { madePictures, type MadePicture } from '@/lib/media/picture-files'
import type { PictureFacts } from '@/lib/media/facts'
import { recipe } from '@/lib/media/recipe'

/** Other versions of the encoders give other bytes, so each keeps a store of its own. */
const ENCODERS = `${recipe.version}-${sharp.versions.sharp ?? ''}-${sharp.versions.vips}`
const DAY = 86_400_000

/** A file of the store and where in the export it belongs. */
export interface StoredPicture {
  stored: string
  address: string
}

export interface MadeReport {
  made: number
  known: number
}

/** Bytes for a made form; the colours are brought to sRGB and nothing of EXIF, GPS or XMP is taken over. */
function encode(picture: Sharp, { format, width }: MadePicture): Promise<Buffer> {
  const sized = picture.clone().autoOrient().resize({ width, withoutEnlargement: true })
  switch (format) {
    case 'avif':
      return sized.avif(recipe.avif).toBuffer()
    case 'webp':
      return sized.webp(recipe.webp).toBuffer()
    case 'jpeg':
      return sized.flatten({ background: '#fff' }).jpeg(recipe.jpeg).toBuffer()
    case 'png':
      return sized.png(recipe.png).toBuffer()
  }
}

/** The original at its own address, in its own format, without what the camera wrote into it. */
function encodeOriginal(bytes: Buffer): Promise<Buffer> {
  const picture = sharp(bytes, { animated: true }).autoOrient()
  const largest = Math.max(...recipe.widths)
  return picture.resize({ width: largest, withoutEnlargement: true }).toBuffer()
}

/** Whether the store has the file; one that is used is kept for another month. */
async function isStored(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  if (!found || found.size === 0) return false
  if (Date.now() - found.mtimeMs > DAY) await utimes(file, new Date(), new Date())
  return true
}

async function store(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.${process.pid}`, bytes)
  await rename(`${file}.${process.pid}`, file)
}

/**
 * Makes what is missing of one picture.
 * @param original its file
 * @param address where the original stands in the export, e.g. `/images/articles/2024/poseta.jpg`
 * @param folder the store, which survives builds
 */
export async function makePicture(
  original: string,
  address: string,
  facts: PictureFacts,
  folder: string,
  report: MadeReport,
): Promise<StoredPicture[]> {
  // The AVIF encoder divides its work by the number of threads, and the bytes follow: one thread, everywhere.
  sharp.concurrency(1)
  const place = join(folder, ENCODERS, facts.hash.slice(0, 2))
  let bytes: Buffer | undefined
  const keep = async (name: string, make: (bytes: Buffer) => Promise<Buffer>): Promise<string> => {
    const file = join(place, name)
    if (await isStored(file)) report.known += 1
    else {
      bytes ??= await readFile(original)
      await store(file, await make(bytes))
      report.made += 1
    }
    return file
  }
  const kept: StoredPicture[] = []
  for (const form of madePictures(facts)) {
    const stored = await keep(basename(form.address), (source) => encode(sharp(source), form))
    kept.push({ stored, address: form.address })
  }
  const clean = `${facts.hash}-original${address.slice(address.lastIndexOf('.'))}`
  kept.push({ stored: await keep(clean, encodeOriginal), address })
  return kept
}
