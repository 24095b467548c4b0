import type { Addresses } from '../addresses'
import { listAt, textAt, type Content } from '../content-files'
import { errorAt, type Faults } from '../fault'
import { formChecks } from '../form'
import { offsetOf } from '../yaml-text'
import { inAllLocales, readAlias } from '@/lib/url/old-addresses'

/** Removed addresses that are pages, and what they point to. */
export function* removedFaults({ removed }: Content, { live }: Addresses): Faults {
  if (!removed) return
  const seen = new Set<string>()
  for (const index of listAt(removed, []).keys()) {
    const address = textAt(removed, [index, 'address'])
    if (address === undefined || formChecks.alias?.(address)) continue
    const at = (name: string) => offsetOf(removed, [index, name])
    const { from } = readAlias(address)
    if (address.includes('?')) yield errorAt(removed.source, at('address'), 'removed-query', { address })
    else if (live.has(from)) yield errorAt(removed.source, at('address'), 'removed-live', { address })
    else if (seen.has(from)) yield errorAt(removed.source, at('address'), 'removed-twice', { address })
    for (const form of inAllLocales(readAlias(address))) seen.add(form.address.from)
    const to = textAt(removed, [index, 'to'])
    if (to !== undefined && !formChecks.alias?.(to) && !live.has(readAlias(to).from))
      yield errorAt(removed.source, at('to'), 'removed-to', { to })
  }
}
