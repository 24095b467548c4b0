import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { isScalar } from 'yaml'
import { detectScript } from '@/lib/script'
import type { FieldTable } from '../../field-types'
import { documentFields } from '../../fields'
import { chartTextRanges } from '../chart-texts'
import { dataOffset, listAt, textAt, valueAt, type ContentFile } from '../content-files'
import { errorAt, warningAt, type Faults } from '../fault'
import type { ValuePath } from '../yaml-text'

const scriptName = { Cyrl: 'ћирилицом', Latn: 'латиницом' }

/** One Serbian script in a Serbian file, English in a translation, and words to keep that are there. */
export function* scriptFaults(file: ContentFile): Faults {
  const text = readableText(file)
  const found = detectScript(text)
  if (file.kind === 'Translation' || file.kind === 'PageTranslation') {
    // A Serbian name in its own letters is normal in English; a third of the text is not.
    if (found.cyrillic * 2 > found.latin)
      yield errorAt(file.source, firstCyrillic(text), 'translation-in-serbian')
    return
  }
  if (found.script === 'mixed') {
    const sentence = (found.stray ?? '').replace(/[.!?]+$/, '')
    const isCyrillicFile = found.cyrillic >= found.latin
    yield errorAt(file.source, Math.max(0, text.indexOf(sentence)), 'mixed-scripts', {
      main: isCyrillicFile ? scriptName.Cyrl : scriptName.Latn,
      other: isCyrillicFile ? scriptName.Latn : scriptName.Cyrl,
      sentence: sentence.length > 60 ? `${sentence.slice(0, 60)}…` : sentence,
    })
  }
  yield* unusedWords(file, text)
}

function* unusedWords(file: ContentFile, text: string): Faults {
  const lower = text.toLowerCase()
  for (const index of listAt(file.data, ['latinWords']).keys()) {
    const word = textAt(file.data, ['latinWords', index])
    if (word && !lower.includes(word.toLowerCase())) {
      yield warningAt(file.source, dataOffset(file, ['latinWords', index]), 'latin-word-unused', { word })
    }
  }
}

function firstCyrillic(text: string): number {
  return Math.max(0, text.search(/[\u0400-\u04FF]/))
}

/** The file with everything blanked out that is not text for readers (keys, code, addresses, script marks), so
 *  that a place in it is the place in the file. */
function readableText(file: ContentFile): string {
  const { text } = file.source
  const parts: [number, number][] = []
  for (const path of convertedPaths(file)) parts.push(scalarRange(file, path))
  const { body } = file
  if (body?.tree) {
    parts.push(...chartTextRanges(file.source, body))
    visit(body.tree, (node, _, parent) => {
      if (node.type !== 'text' || isMark(parent as Nodes | undefined, node.value)) return
      const { start, end } = node.position ?? {}
      parts.push([body.start + (start?.offset ?? 0), body.start + (end?.offset ?? 0)])
    })
  }
  return keepOnly(text, parts)
}

/** A script mark, or an address that is its own link text. */
function isMark(parent: Nodes | undefined, text: string): boolean {
  return parent?.type === 'link' && (/^(?:lat|cir):/.test(parent.url) || parent.url.includes(text.trim()))
}

function keepOnly(text: string, parts: readonly [number, number][]): string {
  const blank = (from: number, to: number) => text.slice(from, to).replace(/[^\n]/g, ' ')
  let out = ''
  for (const [start, end] of [...parts].sort((a, b) => a[0] - b[0])) {
    if (start < out.length) continue
    // The last blank becomes a line break, so that two fields never look like one sentence.
    out += blank(out.length, start).replace(/ $/, '\n') + text.slice(start, end)
  }
  return out
}

/** Ways to all texts of the front matter that readers see. */
function convertedPaths(file: ContentFile): ValuePath[] {
  const isSerbian = file.kind === 'Article' || file.kind === 'Page'
  return textPaths(file, documentFields[file.kind], [], isSerbian)
}

function textPaths(
  file: ContentFile,
  table: FieldTable,
  path: ValuePath,
  onlyConverted: boolean,
): ValuePath[] {
  return Object.entries(table).flatMap(([name, field]): ValuePath[] => {
    const here = [...path, name]
    if (field.type === 'string') return field.converted || (!onlyConverted && !field.format) ? [here] : []
    if (field.type === 'object') return textPaths(file, field.fields, here, onlyConverted)
    if (field.type !== 'list') return []
    const { of } = field
    return [...listAt(file.data, here).keys()].flatMap((index): ValuePath[] => {
      if (of.type === 'object') return textPaths(file, of.fields, [...here, index], onlyConverted)
      return of.converted || !onlyConverted ? [[...here, index]] : []
    })
  })
}

/** Where a text stands in the file; an empty range when it is not there. */
function scalarRange(file: ContentFile, path: ValuePath): [number, number] {
  if (typeof valueAt(file.data, path) !== 'string' || !file.data) return [0, 0]
  const node: unknown = file.data.document.getIn(path, true)
  if (!isScalar(node) || !node.range) return [0, 0]
  return [file.data.start + node.range[0], file.data.start + node.range[1]]
}
