import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { latinWords } from './latin-words'
import { ownTarget, referencesOf } from '../page-links'
import { readExport, type Page } from '../read-export'
import { contentFolder } from '@/lib/content/folder'
import { getGlossary } from '@/lib/site'
import { readArticles, readPages, type ArticleSource, type PageSource } from '@/lib/content/source'
import cyrillicMessages from '@/lib/i18n/messages/sr-Cyrl.json'
import { parseMarkdown } from '@/lib/markdown/parse'
import type { Decision } from '@/lib/script'
import { createSiteConverter, variantText, variantTree } from '@/lib/variant'
import { sourceScript } from '@/lib/variant/source'

/** Latin words that may stand on a Cyrillic page, each with what keeps it: a rule of the converter, or who wrote it. */
export type KeptWords = ReadonlyMap<string, string>

type Source = ArticleSource | PageSource

/** Fields of a document that no reader reads as text. */
const TECHNICAL = new Set(['body', 'path', 'slug', 'category', 'aliases', 'file', 'url', 'publishAt'])

/** Every string in a tree of values, technical fields left out. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => (TECHNICAL.has(key) ? [] : stringsIn(item)))
}

let converter: ReturnType<typeof createSiteConverter> | undefined

/** Latin words of a document: in a Latin source those that a named decision keeps, in a Cyrillic one what stands there. */
function keptInSource(source: Source): Map<string, string> {
  const kept = new Map<string, string>()
  const { body } = source
  const script = sourceScript(`${source.title}\n${source.summary}\n${body}`)
  const texts = stringsIn(source)
  if (script === 'Cyrl') {
    for (const word of [...texts, body].flatMap(latinWords)) kept.set(word, 'written so in a Cyrillic text')
    return kept
  }
  const onDecision = ({ rule, result }: Decision) => {
    for (const word of latinWords(result)) kept.set(word, rule)
  }
  converter ??= createSiteConverter({ glossary: getGlossary() })
  const context = { source: script, converter, keepLatin: source.latinWords ?? [], onDecision }
  for (const text of texts) variantText(text, 'Cyrl', context)
  variantTree(parseMarkdown(body, 'sr'), 'Cyrl', context)
  return kept
}

/** Latin words in the interface's Cyrillic texts and in the Cyrillic values of site.yaml. */
function keptInFrame(): Map<string, string> {
  const site = parse(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8')) as Record<string, unknown>
  const serbian = (value: unknown): string[] => {
    if (value === null || typeof value !== 'object') return []
    return Object.entries(value).flatMap(([key, item]) => (key === 'sr' ? stringsIn(item) : serbian(item)))
  }
  const words = [...stringsIn(cyrillicMessages), ...serbian(site)].flatMap(latinWords)
  return new Map(words.map((word) => [word, 'interface']))
}

let bySource: { frame: KeptWords; sources: Map<string, KeptWords> } | undefined

function keptBySource() {
  bySource ??= {
    frame: keptInFrame(),
    sources: new Map([
      ...readArticles().map((source): [string, KeptWords] => [
        `/cir/aktuelno/${source.slug}/${source.id}/`,
        keptInSource(source),
      ]),
      ...readPages().map((source): [string, KeptWords] => [`/cir/${source.slug}/`, keptInSource(source)]),
    ]),
  }
  return bySource
}

/** What may be Latin on a Cyrillic page: the words kept in the documents that it shows, or shows the titles of. */
export function keptOn(page: Page): KeptWords {
  const { frame, sources } = keptBySource()
  const linked = referencesOf(page).map(
    ({ url }) => ownTarget(url, page.path, readExport().origin)?.path ?? '',
  )
  const kept = [page.path, ...linked].flatMap((path) => [...(sources.get(path) ?? [])])
  return new Map([...frame, ...kept])
}
