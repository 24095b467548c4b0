/* Suspicious characters that a file only names and the page would hold: escapes of a quoted value (`"\u202E"`) and
 * entities of the text (`&#x202E;`). Those that stand in the file itself are the matter of `characters.ts`. */
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { visit as visitYaml } from 'yaml'
import type { ContentFile } from '../content-files'
import { errorAt, type Fault, type Faults } from '../fault'
import { htmlTags } from '../html-tags'
import { characterName, enough, suspiciousCharacters, type SuspiciousCharacter } from './characters'

/** Characters of an article that are written as escapes or entities; at most twenty of each. */
export function* writtenCharacterFaults(file: ContentFile): Faults {
  yield* escapeFaults(file).slice(0, enough)
  yield* entityFaults(file).slice(0, enough)
}

/** Values in double quotes; a line break written as `\n` would end a line where none may end. */
function escapeFaults({ source, data }: ContentFile): Fault[] {
  const faults: Fault[] = []
  if (!data) return faults
  visitYaml(data.document, {
    Scalar(_, { type, value, range }) {
      const [from = 0, to = 0] = range ?? []
      const written = source.text.slice(data.start + from, data.start + to)
      if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !written.includes('\\')) return
      const found = hidden(value, written) ?? lineEnd(value, written)
      if (found) faults.push(errorAt(source, data.start + from, found.code, { character: found.name }))
    },
  })
  return faults
}

function lineEnd(value: string, written: string): SuspiciousCharacter | undefined {
  const found = /\\[nrtNLP]/.test(written) ? /[\n\r\t]/.exec(value) : null
  return found ? { code: 'control-character', index: 0, name: characterName(found[0]) } : undefined
}

function entityFaults({ source, body }: ContentFile): Fault[] {
  const faults: Fault[] = []
  if (!body?.tree || !source.text.includes('&', body.start)) return faults
  visit(body.tree, (node) => {
    const from = node.position?.start.offset ?? 0
    const written = body.text.slice(from, node.position?.end.offset)
    if (!written.includes('&')) return
    const found = textsOf(node).flatMap((text) => hidden(text, written) ?? [])[0]
    if (found) faults.push(errorAt(source, body.start + from, found.code, { character: found.name }))
  })
  return faults
}

/** The first suspicious character that does not stand in the file as itself. */
function hidden(text: string, written: string): SuspiciousCharacter | undefined {
  const known = new Set([...suspiciousCharacters(written)].map(({ name }) => name))
  return [...suspiciousCharacters(text)].find(({ name }) => !known.has(name))
}

/** What a reader would see or hear of a node itself, entities resolved; code shows them as they are written. */
function textsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'text':
      return [node.value]
    case 'image':
      return [node.alt ?? '', node.title ?? '', node.url]
    case 'link':
    case 'definition':
      return [node.title ?? '', node.url]
    case 'html':
      return htmlTags(node.value).flatMap(({ attributes }) => attributes.map(({ value }) => decoded(value)))
    default:
      return []
  }
}

/** An attribute of raw HTML with its numeric entities resolved, and the named ones of characters nobody sees. */
function decoded(value: string): string {
  return value
    .replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/&(?:ZeroWidthSpace|NoBreak|rlm|lrm|zwj|zwnj);/g, '\u200B')
}
