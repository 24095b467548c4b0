import { dataOffset, textAt, valueAt, type ContentFile } from '../content-files'
import { errorAt, type Faults } from '../fault'

/** Numbers and slugs that two files share. The older article keeps the number, the first file by path the slug. */
export function* identityFaults(files: readonly ContentFile[]): Faults {
  const articles = files.filter(({ kind }) => kind === 'Article')
  yield* idFaults(articles)
  yield* slugFaults(articles)
  yield* slugFaults(files.filter(({ kind }) => kind === 'Page'))
}

/** The lowest number above all that are in use. */
export function nextFreeId(files: readonly ContentFile[]): number {
  const ids = files
    .map((file) => valueAt(file.data, ['id']))
    .filter((id): id is number => Number.isSafeInteger(id))
  return ids.reduce((highest, id) => Math.max(highest, id), 0) + 1
}

function* idFaults(articles: readonly ContentFile[]): Faults {
  const owners = new Map<unknown, ContentFile>()
  let next = nextFreeId(articles)
  const day = (file: ContentFile) => textAt(file.data, ['date']) ?? ''
  const byAge = [...articles].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
  for (const file of byAge) {
    const id = valueAt(file.data, ['id'])
    if (!Number.isSafeInteger(id)) continue
    const other = owners.get(id)
    if (!other) owners.set(id, file)
    else {
      const values = { id: Number(id), other: other.source.path, next: next++ }
      yield errorAt(file.source, dataOffset(file, ['id']), 'duplicate-id', values)
    }
  }
}

function* slugFaults(files: readonly ContentFile[]): Faults {
  const owners = new Map<string, ContentFile>()
  for (const file of files) {
    const other = owners.get(file.slug)
    if (other) yield errorAt(file.source, 0, 'duplicate-slug', { other: other.source.path })
    else owners.set(file.slug, file)
  }
}
