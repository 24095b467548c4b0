import { isMap, isScalar } from 'yaml'
import type { ContentFile } from '../content-files'
import { dataOffset, valueAt } from '../content-files'
import { errorAt, type Faults } from '../fault'

/** The article's number in a notation that another reader of YAML takes for another number: `0x4D`, `0o77`, `1_000`. */
export function* numberFaults(file: ContentFile): Faults {
  const id = valueAt(file.data, ['id'])
  const contents = file.data?.document.contents
  if (!Number.isSafeInteger(id) || !isMap(contents)) return
  const node = contents.get('id', true)
  if (!isScalar(node) || node.source === undefined || /^-?(?:0|[1-9]\d*)$/.test(node.source)) return
  const expected = `Број се пише цифрама: ${String(id)}.`
  yield errorAt(file.source, dataOffset(file, ['id']), 'wrong-type', { field: 'id', expected })
}
