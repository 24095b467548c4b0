import { checkGlossary, detectScript } from '@/lib/script'
import { serbianLexicon } from '@/lib/variant/lexicon'
import { listAt, textAt, valueAt, type Content } from '../content-files'
import { errorAt, type Faults } from '../fault'
import { formChecks } from '../form'
import { nearest, perhaps } from '../suggest'
import { offsetOf, type ValuePath, type YamlPart } from '../yaml-text'

/** What site.yaml refers to, and its languages. */
export function* siteFaults(content: Content): Faults {
  const { site } = content
  if (!site) return
  yield* languageFaults(site, site.value, [])
  yield* navigationFaults(site, content)
  const seen = new Set<string>()
  for (const index of listAt(site, ['categories']).keys()) {
    const path = ['categories', index, 'key']
    const value = textAt(site, path)
    if (value && seen.has(value))
      yield errorAt(site.source, offsetOf(site, path), 'duplicate-category', { value })
    seen.add(value ?? '')
  }
  const file = textAt(site, ['image'])
  if (file && !formChecks.image?.(file) && !content.publicFiles.has(file)) {
    yield errorAt(site.source, offsetOf(site, ['image']), 'image-missing', { file, suggestion: '' })
  }
}

function* navigationFaults(site: YamlPart, { files }: Content): Faults {
  const pages = ['aktuelno', 'arhiva', ...files.filter(({ kind }) => kind === 'Page').map(({ slug }) => slug)]
  for (const list of ['navigation', 'footer']) {
    for (const index of listAt(site, [list]).keys()) {
      const value = textAt(site, [list, index, 'to'])
      if (value === undefined || formChecks.pageLink?.(value) || pages.includes(value)) continue
      const suggestion = perhaps(nearest(value, pages))
      yield errorAt(site.source, offsetOf(site, [list, index, 'to']), 'unknown-page', { value, suggestion })
    }
  }
}

/** Every `sr` in Cyrillic, every `en` not in Cyrillic. */
function* languageFaults(site: YamlPart, value: unknown, path: ValuePath): Faults {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    const script = typeof item === 'string' ? detectScript(item).script : undefined
    const field = here.join('.')
    if (key === 'sr' && script === 'Latn')
      yield errorAt(site.source, offsetOf(site, here), 'not-cyrillic', { field })
    if (key === 'en' && script === 'Cyrl')
      yield errorAt(site.source, offsetOf(site, here), 'not-english', { field })
    yield* languageFaults(site, item, here)
  }
}

/** Scripts and repetitions in recnik.yaml. */
export function* glossaryFaults({ glossary }: Content): Faults {
  if (!Array.isArray(glossary?.value)) return
  const seen = new Set<string>()
  for (const index of glossary.value.keys()) {
    const at = (name: string) => offsetOf(glossary, [index, name])
    const latin = textAt(glossary, [index, 'latin'])
    const cyrillic = textAt(glossary, [index, 'cyrillic'])
    if (latin && /[\u0400-\u04FF]/.test(latin))
      yield errorAt(glossary.source, at('latin'), 'glossary-latin', { value: latin })
    if (cyrillic && /[a-zčćžšđ]/i.test(cyrillic)) {
      yield errorAt(glossary.source, at('cyrillic'), 'glossary-cyrillic', { value: cyrillic })
    }
    if (latin && seen.has(latin))
      yield errorAt(glossary.source, at('latin'), 'glossary-twice', { value: latin })
    if (valueAt(glossary, [index, 'latin']) !== undefined) seen.add(latin ?? '')
  }
  yield* conflictFaults(glossary)
}

/** Entries that are also forms of Serbian words, which would then stay Latin everywhere. */
function* conflictFaults(glossary: YamlPart): Faults {
  for (const index of listAt(glossary, []).keys()) {
    const latin = textAt(glossary, [index, 'latin'])
    const cyrillic = textAt(glossary, [index, 'cyrillic'])
    if (!latin || /[\u0400-\u04FF]/.test(latin)) continue
    const [conflict] = checkGlossary([{ latin, ...(cyrillic ? { cyrillic } : {}) }], serbianLexicon)
    if (!conflict) continue
    const advice = conflict.message
    yield errorAt(glossary.source, offsetOf(glossary, [index, 'latin']), 'glossary-conflict', { advice })
  }
}
