import { existsSync } from 'node:fs'
import path from 'node:path'
import type { parseHTML } from 'linkedom'
import type { FoundPicture, Remark } from './item'

/** Where pictures may be taken from; nothing is ever fetched. */
export interface PicturePlaces {
  /** Folder of the page they are shown on. */
  beside: string
  /** A folder with copies of the old site's pictures. */
  folder?: string | undefined
}

/** Takes the pictures without a local copy out of a document, with a remark each.
 *  @returns those that stay */
export function keepLocalPictures(
  document: ReturnType<typeof parseHTML>['document'],
  from: string,
  places: PicturePlaces,
): { pictures: FoundPicture[]; remarks: Remark[] } {
  const pictures: FoundPicture[] = []
  const remarks: Remark[] = []
  for (const image of [...document.querySelectorAll('img')]) {
    const src = image.getAttribute('src') ?? ''
    const file = localFile(src, places)
    takeCaption(image)
    if (file !== undefined) pictures.push({ src, file, alt: (image.getAttribute('alt') ?? '').trim() })
    else {
      remarks.push({ from, text: `Слика ${src} није међу локалним датотекама и изостављена је.` })
      image.remove()
    }
  }
  return { pictures, remarks }
}

/** A caption becomes the title of its picture, which is how captions are written in Markdown here. */
function takeCaption(image: Element): void {
  const caption = image.closest('figure')?.querySelector('figcaption')
  const text = caption?.textContent?.replace(/\s+/g, ' ').trim()
  caption?.remove()
  if (text) image.setAttribute('title', text)
}

/** A picture beside the page or, by any end of its path, in the folder of pictures; never outside the two. */
export function localFile(src: string, { beside, folder }: PicturePlaces): string | undefined {
  const clean = decodeSafely(src.split(/[?#]/, 1)[0] ?? '')
  if (clean === '' || clean.startsWith('data:')) return undefined
  const candidates = /^[a-z]+:|^\/\//i.test(clean) ? [] : [path.resolve(beside, clean.replace(/^\/+/, ''))]
  const parts = clean
    .replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '')
    .split('/')
    .filter(Boolean)
  if (folder !== undefined)
    for (let at = 0; at < parts.length; at++) candidates.push(path.resolve(folder, ...parts.slice(at)))
  const allowed = [beside, ...(folder === undefined ? [] : [folder])].map(
    (one) => path.resolve(one) + path.sep,
  )
  return candidates.find((file) => allowed.some((one) => file.startsWith(one)) && existsSync(file))
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
