import type { Content, ContentFile } from '../content-files'
import { errorAt, type Fault, type Faults } from '../fault'
import { fileReferences } from '../file-references'
import { nearest, perhaps } from '../suggest'

/** Pictures and attachments that the front matter or the body names, but public/ does not hold. */
export function* publicFileFaults(file: ContentFile, { publicFiles }: Content): Faults {
  for (const { kind, address, offset } of fileReferences(file))
    yield* missing(file, offset, kind, address, publicFiles)
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
