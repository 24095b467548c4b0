import { bodyReferences } from '../body-references'
import { dataOffset, listAt, textAt, type Content, type ContentFile } from '../content-files'
import { errorAt, type Fault, type Faults } from '../fault'
import { formChecks } from '../form'
import { nearest, perhaps } from '../suggest'

/** Pictures and attachments that the front matter or the body names, but public/ does not hold. */
export function* publicFileFaults(file: ContentFile, { publicFiles }: Content): Faults {
  const images = [
    ['image', 'file'],
    ...listAt(file.data, ['gallery']).map((_, index) => ['gallery', index, 'file']),
  ]
  for (const path of images) {
    const name = textAt(file.data, path)
    if (name && !formChecks.image?.(name))
      yield* missing(file, dataOffset(file, path), 'image', name, publicFiles)
  }
  for (const index of listAt(file.data, ['attachments']).keys()) {
    const path = ['attachments', index, 'file']
    const name = textAt(file.data, path)
    if (name && !formChecks.file?.(name))
      yield* missing(file, dataOffset(file, path), 'file', name, publicFiles)
  }
  for (const { kind, url, offset } of bodyReferences(file)) {
    const path = url.replace(/[?#].*$/s, '')
    if (kind === 'image' && path.startsWith('/')) yield* missing(file, offset, 'image', path, publicFiles)
    else if (/^\/(?:images|files)\//.test(path)) yield* missing(file, offset, 'file', path, publicFiles)
  }
}

function missing(
  { source }: ContentFile,
  offset: number,
  kind: 'image' | 'file',
  file: string,
  publicFiles: ReadonlySet<string>,
): Fault[] {
  if (publicFiles.has(file)) return []
  return [
    errorAt(source, offset, `${kind}-missing`, { file, suggestion: perhaps(nearestFile(file, publicFiles)) }),
  ]
}

/** A file of the same folder with nearly the same name; the search stays short in large folders. */
function nearestFile(file: string, publicFiles: ReadonlySet<string>): string | undefined {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const neighbours = [...publicFiles].filter((one) => one.startsWith(folder)).slice(0, 500)
  return nearest(file, neighbours)
}
