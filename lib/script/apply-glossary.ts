import type { Glossary } from './glossary'
import { item as newItem, type Item } from './items'

/** Replaces the items under each glossary entry by one settled item. */
export function applyGlossary(text: string, items: readonly Item[], glossary: Glossary): readonly Item[] {
  if (glossary.isEmpty) return items
  const out: Item[] = []
  let until = -1
  for (const item of items) {
    if (item.start < until) {
      if (item.end > until) out.push(newItem(until, text.slice(until, item.end), 'other'))
      continue
    }
    const match =
      item.kind === 'word' || item.rule === 'code' ? glossary.matchAt(text, item.start) : undefined
    if (match)
      out.push(newItem(match.start, text.slice(match.start, match.end), 'kept', match.rule, match.cyrillic))
    else out.push(item)
    until = match?.end ?? until
  }
  return out
}
