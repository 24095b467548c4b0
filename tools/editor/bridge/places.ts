/* Which files the editor may touch. */
import { lstat, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { placeInFolder } from '@/lib/content/check/content-files'
import { formChecks, isSlug } from '@/lib/content/check/form'
import { Refusal } from './refusal'

/** Where the editor's files lie, below the site's folder. */
export interface Places {
  /** Absolute path of the site's folder. */
  root: string
  /** Content folder below it, with `/`, e.g. `content`. */
  content: string
}

/** Folders whose files the editor lists. */
export function listedFolders({ content }: Places): string[] {
  return [`${content}/articles`, `${content}/pages`, 'public/images', 'public/files']
}

/** What kind of file a path may name; the kind decides what its content must be. */
export type FileKind = 'document' | 'image' | 'file'

/**
 * The kind of file at a path of a request.
 * @throws {Refusal} when no file of the editor may be there
 * @example kindOf('content/articles/2024/poseta.md', places) // 'document'
 */
export function kindOf(path: string, { content }: Places): FileKind {
  if (path.startsWith(`${content}/`)) {
    const place = placeInFolder(path.slice(content.length + 1))
    if (place && isSlug(place.slug) && place.slug.length <= 200) return 'document'
    throw new Refusal(
      422,
      `„${path}” није место за вест или страну. Назив датотеке пише се словима a–z, цифрама и цртицама.`,
    )
  }
  const address = path.startsWith('public/') ? path.slice('public'.length) : ''
  if (formChecks.image?.(address) === undefined) return 'image'
  if (formChecks.file?.(address) === undefined) return 'file'
  throw new Refusal(
    422,
    `Датотека „${path}” не може да се сачува. Слике су .jpg, .png, .webp, .avif и .gif у фасцикли public/images, а документи .pdf, .docx, .xlsx и сродни у фасцикли public/files; називи се пишу словима a–z, цифрама и цртицама. Датотеке .html и .svg се не примају.`,
  )
}

/**
 * Absolute path of a file, after a look at every link on the way.
 * @throws {Refusal} when the file or one of its folders leads out of the editor's folders
 */
export async function placeOnDisk(path: string, places: Places): Promise<string> {
  const full = join(places.root, path)
  const own = [places.content, 'public/images', 'public/files'].find((folder) =>
    path.startsWith(`${folder}/`),
  )
  const top = own && (await realpath(join(places.root, own)).catch(() => join(places.root, own)))
  const refused = new Refusal(422, `Путања „${path}” води изван фасцикли уредника.`)
  if (!top || path.split('/').includes('..')) throw refused
  const entry = await lstat(full).catch(() => undefined)
  if (entry && !entry.isFile()) throw refused
  const folder = await existingFolder(dirname(full))
  const isInside = folder === top || folder.startsWith(top + sep) || top.startsWith(folder + sep)
  const expected = await realpath(join(places.root))
  if (!isInside || !(folder === expected || folder.startsWith(expected + sep))) throw refused
  return full
}

/** The real path of the nearest folder that exists. */
async function existingFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => undefined)
  return real ?? existingFolder(dirname(folder))
}
