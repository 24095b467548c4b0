import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { slugify } from '@/lib/script'
import { acceptedPicture, pictureEnding } from '../media/accept-picture'
import type { FoundPicture, Remark } from './item'
import type { NewItem } from './plan'

/** Where the pictures of an item went; without an address, that one stays behind. */
export interface KeptPictures {
  addresses: Map<FoundPicture, string | undefined>
  remarks: Remark[]
}

/** Keeps the pictures of a new item below `public/images`, under ASCII names and as uploads are kept: not too large, and
 *  without the place where they were taken. The same picture is kept once. */
export async function keepPictures(planned: NewItem, publicFolder: string): Promise<KeptPictures> {
  const kept: KeptPictures = { addresses: new Map(), remarks: [] }
  const folder = `/images/articles/${planned.date.slice(0, 4)}`
  for (const { from, pictures } of planned.item.copies) {
    for (const picture of pictures) {
      if (picture.file === undefined) continue
      const address = await keep(picture.file, publicFolder, folder)
      kept.addresses.set(picture, address)
      if (address === undefined)
        kept.remarks.push({ from, text: `Слика ${picture.src} не може да се прочита и изостављена је.` })
    }
  }
  return kept
}

/** Old sites do not always name a picture after its format. */
async function keep(file: string, publicFolder: string, folder: string): Promise<string | undefined> {
  const found = readFileSync(file)
  const ending = await pictureEnding(found)
  const bytes = ending && (await acceptedPicture(`x.${ending}`, found))
  if (!ending || !bytes) return undefined
  const name = slugify(path.parse(file).name, 60) || 'slika'
  for (let number = 1; ; number++) {
    const to = `${folder}/${name}${number > 1 ? `-${number}` : ''}.${ending}`
    const full = path.join(publicFolder, to)
    if (!existsSync(full)) {
      mkdirSync(path.dirname(full), { recursive: true })
      writeFileSync(full, bytes, { flag: 'wx' })
      return to
    }
    if (readFileSync(full).equals(bytes)) return to
  }
}
