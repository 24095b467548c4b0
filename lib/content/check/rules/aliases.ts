import { sitePath, type Addresses } from '../addresses'
import { dataOffset, listAt, textAt, type ContentFile } from '../content-files'
import { errorAt, type Faults } from '../fault'
import { formChecks } from '../form'
import { addressKey, readAlias } from '@/lib/url/old-addresses'

/** Old addresses that clash with a live one, with another old one, or with the site's own files. */
export function* aliasFaults(files: readonly ContentFile[], { live }: Addresses): Faults {
  const owners = new Map<string, string>()
  for (const file of files) {
    for (const index of listAt(file.data, ['aliases']).keys()) {
      const alias = textAt(file.data, ['aliases', index])
      if (alias === undefined || formChecks.alias?.(alias)) continue
      const offset = dataOffset(file, ['aliases', index])
      // Servers and file systems that ignore case see these as one address.
      const path = sitePath(alias).toLowerCase()
      const holder = live.get(path)
      const key = addressKey(readAlias(alias)).toLowerCase()
      const other = owners.get(key)
      if (isReserved(path)) yield errorAt(file.source, offset, 'alias-reserved', { alias })
      else if (holder) {
        const values = { alias, other: holder === 'site' ? 'страна сајта' : holder.source.path }
        yield errorAt(file.source, offset, 'alias-taken', values)
      } else if (other !== undefined) yield errorAt(file.source, offset, 'alias-twice', { alias, other })
      else owners.set(key, file.source.path)
    }
  }
}

function isReserved(path: string): boolean {
  return (
    /^\/(?:_next|_v|images|files|fonts|search|urednik|_nearest|(?:(?:cir|lat|eng)\/)?slike)\//.test(path) ||
    /\.(?:js|css|json|xml|txt|png|svg|ico)\/?$/.test(path) ||
    /\/(?:index|404)\.html\/?$/.test(path)
  )
}
