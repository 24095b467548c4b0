import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A top-level part of a Markdown text: offsets, and what it says whatever the signs it is written with. */
export interface Block {
  start: number
  end: number
  meaning: string
}

/** A news item has some tens of blocks; for far more, comparing each with each would take too long. */
const MOST_BLOCKS = 2000

const parser = unified().use(remarkParse).use(remarkGfm)

/** The blocks of a text in order; undefined where it has too many. */
export function blocksOf(markdown: string): Block[] | undefined {
  const { children } = parser.parse(markdown)
  if (children.length > MOST_BLOCKS) return undefined
  return children.map((node) => ({
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    meaning: JSON.stringify(node, (key, value: unknown) =>
      key === 'position'
        ? undefined
        : key === 'value' && typeof value === 'string'
          ? value.replace(/\r\n?/g, '\n')
          : value,
    ),
  }))
}
