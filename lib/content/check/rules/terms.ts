import { slugify } from '@/lib/script'
import { dataOffset, listAt, textAt, type Content, type ContentFile } from '../content-files'
import { errorAt, type Faults } from '../fault'
import { formChecks } from '../form'
import { nearest, perhaps } from '../suggest'

/** No tag twice. */
export function* tagFaults(file: ContentFile): Faults {
  const seen = new Set<string>()
  for (const index of listAt(file.data, ['tags']).keys()) {
    const tag = textAt(file.data, ['tags', index])
    const slug = slugify(tag ?? '')
    if (tag && seen.has(slug))
      yield errorAt(file.source, dataOffset(file, ['tags', index]), 'duplicate-tag', { tag })
    seen.add(slug)
  }
}

/** Category known to the site. */
export function* categoryFaults(file: ContentFile, { site }: Content): Faults {
  const value = textAt(file.data, ['category'])
  if (value === undefined || !site || file.kind !== 'Article') return
  const keys = listAt(site, ['categories']).flatMap(
    (_, index) => textAt(site, ['categories', index, 'key']) ?? [],
  )
  if (keys.length === 0 || keys.includes(value)) return
  const slug = slugify(value)
  const suggestion = keys.includes(slug) && !formChecks.key?.(slug) ? slug : nearest(slug, keys)
  const values = { value, suggestion: perhaps(suggestion), list: [...new Set(keys)].join(', ') }
  yield errorAt(file.source, dataOffset(file, ['category']), 'unknown-category', values)
}
