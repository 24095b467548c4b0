import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { contentFolder } from './folder'

/** One entry of `recnik.yaml`: a word or phrase that stays Latin, or has a Cyrillic form of its own. */
export type GlossaryEntry = { latin: string; cyrillic?: string; note?: string }

/** The site's glossary; empty when the content folder has none. The content check guards its shape. */
export function readGlossary(): GlossaryEntry[] {
  const file = path.join(contentFolder(), 'recnik.yaml')
  if (!existsSync(file)) return []
  return (parse(readFileSync(file, 'utf8')) as GlossaryEntry[] | null) ?? []
}
