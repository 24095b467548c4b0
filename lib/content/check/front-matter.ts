import { errorAt, type Fault, type SourceText } from './fault'

/** Where the front matter (without its fences) and the body of a Markdown file lie. */
export interface FrontMatter {
  yamlStart: number
  yamlEnd: number
  bodyStart: number
}

/** Front matter larger than this is a text in the wrong place, or an attack on the parser. */
export const maxFrontMatterKB = 32

/** The two parts of a Markdown file, or what is wrong with its fences. It is stricter than Contentlayer's
 *  reader, which takes `---js` for code to run, so that both always see the same parts. */
export function splitFrontMatter(source: SourceText): FrontMatter | Fault {
  const { text } = source
  const opening = /^---[ \t]*\r?(?:\n|$)/.exec(text)
  if (!opening) {
    const isMarked = text.startsWith('---') && text[3] !== '-'
    return errorAt(source, isMarked ? 3 : 0, isMarked ? 'front-matter-language' : 'no-front-matter')
  }
  const yamlStart = opening[0].length
  // Contentlayer's reader closes at the first line that begins with ---, whatever follows.
  const fence = text.startsWith('---', yamlStart) ? yamlStart : text.indexOf('\n---', yamlStart - 1) + 1
  if (fence === 0) return errorAt(source, 0, 'front-matter-open')
  const closing = /^---[ \t]*\r?(?:\n|$)/.exec(text.slice(fence, fence + 200))
  if (!closing) return errorAt(source, fence, 'front-matter-close')
  const size = Math.ceil((fence - yamlStart) / 1024)
  if (size > maxFrontMatterKB) {
    return errorAt(source, 0, 'front-matter-too-large', { size, max: maxFrontMatterKB })
  }
  return { yamlStart, yamlEnd: fence, bodyStart: fence + closing[0].length }
}
