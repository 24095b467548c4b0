import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { visit } from 'unist-util-visit'
import { parse } from 'yaml'
import { contentFolder } from '@/lib/content/folder'
import { readArticles, readPages, type ArticleSource, type PageSource } from '@/lib/content/source'
import cyrillicMessages from '@/lib/i18n/messages/sr-Cyrl.json'
import { parseMarkdown } from '@/lib/markdown/parse'
import type { Decision } from '@/lib/script'
import { getGlossary } from '@/lib/site'
import { articlePath, standingPath } from '@/lib/url/paths'
import { createSiteConverter, splitMarks, variantText, variantTree } from '@/lib/variant'
import { markedRun } from '@/lib/variant/text'
import { sourceScript } from '@/lib/variant/source'
import { latinWords } from './latin-words'

/** Latin words that may stand in a Cyrillic text, each with what keeps it: a rule of the converter, or who wrote it. */
export type KeptWords = ReadonlyMap<string, string>

/** Answers whether a Latin word may stand in one file. */
export type IsKept = (word: string) => boolean

type Source = ArticleSource | PageSource

/** Fields that no reader reads as Serbian text. */
const TECHNICAL = new Set(['body', 'path', 'slug', 'category', 'aliases', 'file', 'url', 'publishAt', 'en'])
/** Files of the content folder that speak about words and not to readers. */
const NOT_SHOWN = new Set(['recnik.yaml', 'odluke.yaml'])
const OWN_ADDRESS = /\/cir\/[\w./-]*/g

/** Every string in a tree of values, technical fields left out. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => (TECHNICAL.has(key) ? [] : stringsIn(item)))
}

/** Latin words of a text: in a Latin one those that a named decision keeps, in a Cyrillic one what stands there. */
function keptIn(
  texts: readonly string[],
  body: string,
  keepLatin: readonly string[],
  source = sourceScript([...texts, body].join('\n')),
): KeptWords {
  const kept = new Map<string, string>()
  if (source === 'Cyrl') {
    for (const word of [...texts, body].flatMap(latinWords)) kept.set(word, 'written so in a Cyrillic text')
    return kept
  }
  const onDecision = ({ rule, result }: Decision) => {
    for (const word of latinWords(result)) kept.set(word, rule)
  }
  const context = { source, converter: siteConverter(), keepLatin, onDecision }
  for (const text of texts) variantText(text, 'Cyrl', context)
  for (const word of [...texts, body].flatMap(markedWords)) kept.set(word, 'mark')
  const tree = parseMarkdown(body, 'sr')
  variantTree(tree, 'Cyrl', context)
  // What stands in code may be drawn as a chart with labels.
  visit(tree, { tagName: 'pre' }, (node) =>
    visit(node, 'text', ({ value }) => void variantText(value, 'Cyrl', context)),
  )
  return kept
}

/** Latin words that an editor's mark keeps on the Cyrillic page: `[Save](lat:)`. */
const markedWords = (text: string): string[] =>
  splitMarks(text).flatMap((part) =>
    part.mark ? latinWords(markedRun(part.text, part.mark, 'Cyrl').text) : [],
  )

let converter: ReturnType<typeof createSiteConverter> | undefined
const siteConverter = () => (converter ??= createSiteConverter({ glossary: getGlossary() }))

/** Latin words in the interface's Cyrillic texts and in what the content folder says about the site as a whole. */
function keptInFrame(): KeptWords {
  const files = readdirSync(contentFolder()).filter((name) => /\.ya?ml$/.test(name) && !NOT_SHOWN.has(name))
  const texts = files.map((name) => stringsIn(parse(readFileSync(join(contentFolder(), name), 'utf8'))))
  const words = stringsIn(cyrillicMessages).flatMap(latinWords)
  return new Map([
    ...words.map((word): [string, string] => [word, 'interface']),
    ...texts.flatMap((one) => [...keptIn(one, '', [])]),
  ])
}

/**
 * Latin words of the articles' keywords: their index names no article. Asked last, since it reads them all.
 */
function keptInTags(): KeptWords {
  const kept = readArticles().flatMap((source): [string, string][] => {
    const { tags, latinWords = [], body } = source
    if (!tags) return []
    const script = sourceScript([...stringsIn(source), body].join('\n'))
    return [...keptIn(tags, '', latinWords, script)]
  })
  return new Map(kept)
}

function sourcesByPath(): Map<string, Source> {
  return new Map<string, Source>([
    ...readArticles().map((source): [string, Source] => [articlePath('sr-Cyrl', source), source]),
    ...readPages().map((source): [string, Source] => [standingPath('sr-Cyrl', source.slug), source]),
  ])
}

/**
 * A lookup over the compiled content: for a file's content, what may be Latin in it, namely the words kept in the
 * documents that it is or names the address of. Documents are read when a file first asks for them.
 */
export function createKeptLookup(): (content: string) => IsKept {
  let frame: KeptWords | undefined
  let tags: KeptWords | undefined
  let sources: Map<string, Source> | undefined
  const known = new Map<string, KeptWords | undefined>()
  const keptAt = (path: string): KeptWords | undefined => {
    if (!known.has(path)) {
      const source = (sources ??= sourcesByPath()).get(path)
      known.set(path, source && keptIn(stringsIn(source), source.body, source.latinWords ?? []))
    }
    return known.get(path)
  }
  return (content) => {
    let all: KeptWords[] | undefined
    return (word) => {
      frame ??= keptInFrame()
      if (frame.has(word)) return true
      all ??= [...new Set(content.match(OWN_ADDRESS))].flatMap((path) => keptAt(path) ?? [])
      return all.some((words) => words.has(word)) || (tags ??= keptInTags()).has(word)
    }
  }
}
