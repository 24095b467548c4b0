import { pictureFacts } from '@/lib/media/facts'
import { pictureSources, type PictureSources } from '@/lib/media/picture-files'

/** Sources and size of a picture by its address; undefined when nothing is known of it. While the site is being
 *  written, pictures are shown as they are: their sizes and formats are made by the build. */
export function sourcesOf(address: string): PictureSources | undefined {
  const facts = pictureFacts(address)
  if (!facts) return undefined
  const isBuild = process.env.NODE_ENV === 'production'
  return pictureSources(address, isBuild ? facts : { ...facts, moving: true })
}
