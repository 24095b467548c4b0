/* What the content folder holds, parsed as far as it can be. Rules look at this and report. */
import type { Root } from 'mdast'
import type { MediaFacts } from '@/lib/media/facts'
import { documentFields, type DocumentKind } from '../fields'
import { parseBody } from './body'
import type { Fault, SourceText } from './fault'
import { splitFrontMatter } from './front-matter'
import { placeInFolder } from './place-in-folder'
import { shapeFaults, tableShape } from './shape'
import { offsetOf, parseYaml, type ValuePath, type YamlPart } from './yaml-text'

export { placeInFolder }

/** A Markdown file of the content folder. */
export interface ContentFile {
  readonly kind: DocumentKind
  readonly source: SourceText
  /** File name without `.md` and `.en`. */
  readonly slug: string
  /** Hash of its text, where the check remembers what it has seen. */
  readonly hash?: string
  /** Folder below the content folder: `articles/2024` or `pages`. */
  readonly folder: string
  /** Front matter; missing when it could not be parsed. Its values are not trusted to fit the schema. */
  readonly data?: YamlPart
  /** Text below the front matter; the tree is missing when the text is too complex to parse. */
  readonly body?: Body
}

/** The body of a Markdown file: places in the tree count from `start`. */
export interface Body {
  readonly start: number
  readonly text: string
  readonly tree?: Root
}

/** Everything the rules may look at. */
export interface Content {
  readonly files: readonly ContentFile[]
  readonly site?: YamlPart
  readonly glossary?: YamlPart
  /** What was removed on purpose. */
  readonly removed?: YamlPart
  /** Site-wide notices. */
  readonly alerts?: YamlPart
  /** The list of addresses that have been public. */
  readonly published?: SourceText
  /** Paths of the files below `public/`, each starting with `/`. */
  readonly publicFiles: ReadonlySet<string>
  readonly now: Date
  /** What is in the pictures and documents, where it was looked up. */
  readonly media?: MediaFacts
}

const shapes = {
  Article: tableShape(documentFields.Article),
  Translation: tableShape(documentFields.Translation),
  Page: tableShape(documentFields.Page),
  PageTranslation: tableShape(documentFields.PageTranslation),
}

/** Fields that only the original has. */
const originals: Record<DocumentKind, readonly string[]> = {
  Article: [],
  Translation: Object.keys(documentFields.Article),
  Page: [],
  PageTranslation: Object.keys(documentFields.Page),
}

/** A Markdown file parsed, and the faults of its form: fences, YAML, fields, body too complex. */
export function parseFile(source: SourceText): { file?: ContentFile; faults: Fault[] } {
  const place = placeInFolder(source.path)
  if (!place) return { faults: [] }
  const parts = splitFrontMatter(source)
  if ('code' in parts) return { file: { ...place, source }, faults: [parts] }
  const yaml = parseYaml(source, parts.yamlStart, parts.yamlEnd)
  const body = parseBody(source, parts.bodyStart)
  const shape = yaml.part ? shapeFaults(yaml.part, shapes[place.kind], originals[place.kind]) : []
  return {
    file: { ...place, source, ...(yaml.part ? { data: yaml.part } : {}), body: body.body },
    faults: [...yaml.faults, ...shape, ...body.faults],
  }
}

/** A value of the front matter; undefined where there is none. */
export function valueAt(part: YamlPart | undefined, path: ValuePath): unknown {
  let value: unknown = part?.value
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** A text of the front matter; undefined where there is none or it is no text. */
export function textAt(part: YamlPart | undefined, path: ValuePath): string | undefined {
  const value = valueAt(part, path)
  return typeof value === 'string' ? value : undefined
}

/** A list of the front matter; empty where there is none. */
export function listAt(part: YamlPart | undefined, path: ValuePath): readonly unknown[] {
  const value = valueAt(part, path)
  return Array.isArray(value) ? value : []
}

/** Offset of a front-matter value in the file; the beginning when there is none. */
export function dataOffset(file: ContentFile, path: ValuePath, at: 'key' | 'value' = 'value'): number {
  return file.data ? offsetOf(file.data, path, at) : 0
}
