import { dataOffset, listAt, valueAt, type ContentFile } from '../content-files'
import { errorAt, type Fault, type Faults } from '../fault'

/** Translations against their originals. */
export function* translationFaults(files: readonly ContentFile[]): Faults {
  const byPath = new Map(files.map((file) => [file.source.path, file]))
  for (const file of files) {
    if (file.kind !== 'Translation' && file.kind !== 'PageTranslation') continue
    const name = `${file.slug}.md`
    const original = byPath.get(`${file.folder}/${name}`)
    if (!original) yield errorAt(file.source, 0, 'no-original', { original: name })
    // Fields of an original that could not be read are not known.
    else if (original.data && file.data && file.kind === 'Translation') yield* pairFaults(file, original)
  }
}

function* pairFaults(file: ContentFile, original: ContentFile): Faults {
  const count = listAt(file.data, ['tags']).length
  const expected = listAt(original.data, ['tags']).length
  // A list that is wrong in itself has its own message.
  const isKnown = expected > 0 || valueAt(original.data, ['tags']) === undefined
  if (count > 0 && isKnown && count !== expected) {
    yield errorAt(file.source, dataOffset(file, ['tags']), 'tags-not-parallel', { count, original: expected })
  }
  yield* imageFaults(file, valueAt(original.data, ['image']) !== undefined)
}

function imageFaults(file: ContentFile, hasImage: boolean): Fault[] {
  if (hasImage) {
    return valueAt(file.data, ['imageAlt']) === undefined
      ? [errorAt(file.source, 0, 'alt-not-translated')]
      : []
  }
  return ['imageAlt', 'imageCaption']
    .filter((field) => valueAt(file.data, [field]) !== undefined)
    .map((field) => errorAt(file.source, dataOffset(file, [field], 'key'), 'alt-without-image', { field }))
}
