/* What the report reads: every Serbian text of the content folder and the messages of the interface. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { parseBody } from '@/lib/content/check/body'
import { documentFields } from '@/lib/content/fields'
import { placeInFolder } from '@/lib/content/check/content-files'
import { sourceText, type SourceText } from '@/lib/content/check/fault'
import { splitFrontMatter } from '@/lib/content/check/front-matter'
import { listFiles, readSource } from '@/lib/content/check/read-files'
import { parseYaml } from '@/lib/content/check/yaml-text'
import { parseMarkdown } from '@/lib/markdown/parse'
import type { Script } from '@/lib/script'
import { sourceScript } from '@/lib/variant/source'
import { chartTexts } from './chart-texts'
import { frontMatterTexts, scalarTexts } from './front-matter-texts'
import type { Stretch } from './source-offset'

/** A Serbian source text taken apart. */
export interface SourceDocument {
  source: SourceText
  script: Script
  /** Words its author keeps in Latin. */
  keepLatin: string[]
  /** Front-matter values, or all texts of a list. */
  texts: Stretch[]
  body?: { tree: Root; start: number }
}

/** The documents, and the files that cannot be read as documents. */
export interface SourceDocuments {
  documents: SourceDocument[]
  unreadable: string[]
}

/** Reads the Serbian documents of a content folder: articles and pages, then `site.yaml`. */
export function readDocuments(folder: string): SourceDocuments {
  const documents: SourceDocument[] = []
  const unreadable: string[] = []
  for (const file of listFiles(folder).files) {
    if (!isSerbianSource(file)) continue
    const source = readSource(folder, file)
    const document = 'code' in source ? undefined : documentOf(source)
    if (document) documents.push(document)
    else unreadable.push(file)
  }
  return { documents, unreadable }
}

function isSerbianSource(file: string): boolean {
  const kind = placeInFolder(file)?.kind
  return file === 'site.yaml' || kind === 'Article' || kind === 'Page'
}

/** One file taken apart; undefined when its form is so wrong that the content check must speak first. */
export function documentOf(source: SourceText): SourceDocument | undefined {
  if (source.path === 'site.yaml') return listDocument(source, 'sr')
  const kind = placeInFolder(source.path)?.kind
  const parts = splitFrontMatter(source)
  if (!kind || 'code' in parts) return undefined
  const { part } = parseYaml(source, parts.yamlStart, parts.yamlEnd)
  // A body that the content check refuses as too complex may take a parser minutes.
  if (!part || !parseBody(source, parts.bodyStart).body.tree) return undefined
  const texts = frontMatterTexts(part, documentFields[kind])
  const tree = parseMarkdown(source.text.slice(parts.bodyStart), 'sr')
  const { title, summary, latinWords } = (part.value ?? {}) as Record<string, unknown>
  return {
    source,
    // As lib/content/variants judges it, so that the report speaks of what the site does.
    script: sourceScript(`${String(title)}\n${String(summary)}\n${source.text.slice(parts.bodyStart)}`),
    keepLatin: Array.isArray(latinWords) ? latinWords.map(String) : [],
    texts: [...texts, ...chartTexts(tree, parts.bodyStart, source.text)],
    body: { tree, start: parts.bodyStart },
  }
}

/** The messages of the interface, written in Cyrillic; like every path, theirs counts from the content folder. */
export function messageDocument(folder: string, file: string): SourceDocument | undefined {
  const shown = path.relative(folder, file).replaceAll(path.sep, '/')
  return listDocument(sourceText(shown, readFileSync(file, 'utf8')))
}

function listDocument(source: SourceText, onlyKey?: string): SourceDocument | undefined {
  const { part } = parseYaml(source, 0, source.text.length)
  if (!part) return undefined
  const texts = scalarTexts(part.document, 0, onlyKey)
  return { source, script: 'Cyrl', keepLatin: [], texts }
}

/** Everything a reader reads of a document, as one text: what its words are counted in. */
export function readableTextOf({ texts, body }: SourceDocument): string {
  return [...texts.map(({ value }) => value), body ? textOf(body.tree) : ''].join('\n')
}
