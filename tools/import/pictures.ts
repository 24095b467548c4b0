import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { slugify } from '@/lib/script'
import type { FoundPicture } from './item'
import type { NewItem } from './plan'

const TYPES = /\.(?:jpe?g|png|webp|avif|gif)$/i

/** Copies the pictures of a new item below `public/images`, under ASCII names; the same picture is copied once.
 *  @returns picture → its path on the site */
export function copyPictures(planned: NewItem, publicFolder: string): Map<FoundPicture, string> {
  const places = new Map<FoundPicture, string>()
  const folder = `/images/articles/${planned.date.slice(0, 4)}`
  for (const picture of planned.item.copies.flatMap((copy) => copy.pictures)) {
    if (picture.file === undefined || !TYPES.test(picture.file)) continue
    places.set(picture, copy(picture.file, publicFolder, folder))
  }
  return places
}

function copy(file: string, publicFolder: string, folder: string): string {
  const bytes = readFileSync(file)
  const { name, ext } = path.parse(file)
  for (let number = 1; ; number++) {
    const to = `${folder}/${slugify(name, 60) || 'slika'}${number > 1 ? `-${number}` : ''}${ext.toLowerCase()}`
    const full = path.join(publicFolder, to)
    if (!existsSync(full)) {
      mkdirSync(path.dirname(full), { recursive: true })
      writeFileSync(full, bytes, { flag: 'wx' })
      return to
    }
    if (readFileSync(full).equals(bytes)) return to
  }
}
