import { slugify } from '@/lib/script'
import type { ContentFile } from '../content-files'
import { dataOffset, textAt } from '../content-files'
import { errorAt, type Faults } from '../fault'
import { isCalendarDay, isDeviceName, isSlug } from '../form'
import { perhaps } from '../suggest'

const maxSlugLength = 200
/** Parts of addresses that the site needs for itself, under a locale or under its news. */
const reservedNames = new Set([
  'aktuelno',
  'strana',
  'rubrika',
  'pretraga',
  'oznake',
  'arhiva',
  'slike',
  'index',
  '404',
])

/** File name fit for an address, and year folder as the date says. */
export function* placeFaults(file: ContentFile): Faults {
  yield* nameFaults(file)
  const date = textAt(file.data, ['date'])
  const folder = file.folder.replace('articles/', '')
  if (file.kind === 'Article' && date && isCalendarDay(date) && !date.startsWith(`${folder}-`)) {
    const values = { dateYear: date.slice(0, 4), folder }
    yield errorAt(file.source, dataOffset(file, ['date']), 'wrong-year-folder', values)
  }
}

function* nameFaults({ source, slug }: ContentFile): Faults {
  if (slug.length > maxSlugLength) {
    yield errorAt(source, 0, 'name-too-long', { length: slug.length, max: maxSlugLength })
  } else if (!isSlug(slug)) {
    yield errorAt(source, 0, 'bad-name', { name: slug, suggestion: perhaps(slugify(slug) || undefined) })
  } else if (isDeviceName(slug) || reservedNames.has(slug)) {
    yield errorAt(source, 0, 'reserved-name', { name: slug })
  }
}
