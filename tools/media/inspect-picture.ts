import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { BrokenFile, PictureFacts } from '@/lib/media/facts'
import { recipe } from '@/lib/media/recipe'
import { formatOf } from './picture-formats'

/** Twelve digits are enough: at ten thousand pictures the chance that two names meet is one in five million. */
function nameOf(bytes: Buffer): string {
  return createHash('sha256').update(`${recipe.version}\n`).update(bytes).digest('hex').slice(0, 12)
}

/** Facts of a picture from its bytes; the whole picture is decoded, so that half a file is found. */
export async function inspectPicture(name: string, bytes: Buffer): Promise<PictureFacts | BrokenFile> {
  try {
    const picture = sharp(bytes, { failOn: 'error' })
    const { format, autoOrient, hasAlpha, pages = 1 } = await picture.metadata()
    if (format !== formatOf(name)) return { broken: true }
    const isOpaque = !hasAlpha || (await picture.clone().stats()).isOpaque
    if (!hasAlpha) await picture.clone().resize(16).raw().toBuffer()
    const { width, height } = autoOrient
    return { hash: nameOf(bytes), width, height, alpha: !isOpaque, moving: pages > 1 }
  } catch {
    return { broken: true }
  }
}
