/* Reader of Contentlayer's output: source documents as the editors wrote them, in the source script.
 * The only file that knows where and how Contentlayer writes. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type {
  ArticleFrontMatter,
  DocumentKind,
  PageFrontMatter,
  PageTranslationFrontMatter,
  TranslationFrontMatter,
} from './fields'
import { generatedFolder } from './folder'
import { requireNoPlan } from '@/lib/plan/plan-folder'

export { contentFolder } from './folder'

/** What every compiled Markdown file has besides its front matter. */
export interface SourceFile {
  /** File name without `.md` and `.en`: the ASCII slug shared by all locales. */
  slug: string
  /** Year folder of an article or its translation; 0 for standing pages. */
  year: number
  /** Path below the content folder, e.g. `articles/2024/poseta.en.md`. */
  path: string
  /** Markdown as written, without the front matter. */
  body: string
}

/** A news article in its source script; `featured` and `draft` are always set. */
export type ArticleSource = ArticleFrontMatter & SourceFile
/** The English translation of the article with the same `slug`. */
export type TranslationSource = TranslationFrontMatter & SourceFile
/** A standing page in its source script. */
export type PageSource = PageFrontMatter & SourceFile
/** The English translation of the standing page with the same `slug`. */
export type PageTranslationSource = PageTranslationFrontMatter & SourceFile

/** All articles, drafts and embargoed ones too, by path. @throws when content was not compiled */
export function readArticles(): ArticleSource[] {
  return readDocuments<ArticleSource>('Article')
}

/** All English translations of articles, by path. @throws when content was not compiled */
export function readTranslations(): TranslationSource[] {
  return readDocuments<TranslationSource>('Translation')
}

/** All standing pages, by path. @throws when content was not compiled */
export function readPages(): PageSource[] {
  return readDocuments<PageSource>('Page')
}

/** All English standing pages, by path. @throws when content was not compiled */
export function readPageTranslations(): PageTranslationSource[] {
  return readDocuments<PageTranslationSource>('PageTranslation')
}

interface Loaded {
  stamp: number
  documents: unknown[]
}
const loaded = new Map<string, Loaded>()
const lasting = new Map<DocumentKind, unknown[]>()

/** Read once per process in production; in development again when the file has changed. */
function readDocuments<T>(kind: DocumentKind): T[] {
  requireNoPlan('The content')
  const kept = lasting.get(kind)
  if (kept) return kept as T[]
  const file = path.join(generatedFolder(), kind, '_index.json')
  const known = loaded.get(file)
  try {
    const stamp = statSync(file).mtimeMs
    if (known?.stamp === stamp) return known.documents as T[]
    const documents = parseIndex(readFileSync(file, 'utf8'))
    loaded.set(file, { stamp, documents })
    if (process.env.NODE_ENV === 'production') lasting.set(kind, documents)
    return documents as T[]
  } catch (cause) {
    // Contentlayer removes and rewrites the file while the site is being edited: keep the last good one.
    if (known) return known.documents as T[]
    throw new Error(`Садржај није припремљен (${file}): прво покрените „npm run content”.`, { cause })
  }
}

interface GeneratedDocument {
  _id: string
  body: { raw: string }
  [field: string]: unknown
}

function parseIndex(json: string): unknown[] {
  return (JSON.parse(json) as GeneratedDocument[])
    .map(({ _id, body, ...fields }) => ({ ...withoutMarks(fields), path: _id, body: body.raw }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Contentlayer adds `type` and `_raw` to every object; no field of ours has these names. */
function withoutMarks(value: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(value).filter(([key]) => key !== 'type' && key !== '_raw')
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutMarksIn(item)]))
}

function withoutMarksIn(item: unknown): unknown {
  if (Array.isArray(item)) return item.map(withoutMarksIn)
  return item !== null && typeof item === 'object' ? withoutMarks(item as Record<string, unknown>) : item
}
