import { bodyReferences } from './body-references'
import { dataOffset, listAt, textAt, type ContentFile } from './content-files'
import { formChecks } from './form'

/** A picture or document below public/ that a content file names. */
export interface FileReference {
  kind: 'image' | 'file'
  address: string
  /** Offset in the file. */
  offset: number
  /** The main picture and the gallery are shown large; in the body a small one may stand. */
  place: 'lead' | 'body'
}

/** Every picture and document that the front matter or the body names, by an address that is well formed. */
export function fileReferences(file: ContentFile): FileReference[] {
  const images = [
    ['image', 'file'],
    ...[...listAt(file.data, ['gallery']).keys()].map((index) => ['gallery', index, 'file']),
  ]
  const documents = [...listAt(file.data, ['attachments']).keys()].map((index) => [
    'attachments',
    index,
    'file',
  ])
  const named = (kind: 'image' | 'file', paths: (string | number)[][]): FileReference[] =>
    paths.flatMap((path) => {
      const address = textAt(file.data, path)
      if (!address || formChecks[kind]?.(address)) return []
      return [{ kind, address, offset: dataOffset(file, path), place: 'lead' }]
    })
  return [...named('image', images), ...named('file', documents), ...inBody(file)]
}

function inBody(file: ContentFile): FileReference[] {
  return bodyReferences(file).flatMap(({ kind, url, offset }): FileReference[] => {
    const address = url.replace(/[?#].*$/s, '')
    if (kind === 'image')
      return address.startsWith('/') ? [{ kind: 'image', address, offset, place: 'body' }] : []
    return /^\/(?:images|files)\//.test(address) ? [{ kind: 'file', address, offset, place: 'body' }] : []
  })
}
