import type { Converter } from '@/lib/script'
import { variantText, variantTree } from '@/lib/variant'
import { leavesOf, markedLeaves } from './leaves'
import { recordingConverter, type Block } from './record-blocks'
import type { SourceDocument } from './source-documents'
import type { Stretch } from './source-offset'

/** Texts waiting to be met again as runs of a block, by value; equal ones in the order of the file. */
class Leaves {
  readonly #byValue = new Map<string, Stretch[]>()
  #last: Stretch

  constructor(leaves: readonly Stretch[]) {
    for (const leaf of leaves) {
      const known = this.#byValue.get(leaf.value)
      if (known) known.push(leaf)
      else this.#byValue.set(leaf.value, [leaf])
    }
    this.#last = leaves[0] ?? { value: '', start: 0, end: 0 }
  }

  /** The leaf a run was made of; for text that stands in no file, the last place before it. */
  take(value: string): Stretch {
    this.#last = this.#byValue.get(value)?.shift() ?? { ...this.#last, value }
    return this.#last
  }
}

/** Turns a document into Cyrillic and tells of each block: its runs, what was decided, what came out, and where each
 *  run stands in the file. */
export function walkBlocks(
  { source, script, keepLatin, texts, body }: SourceDocument,
  converter: Converter,
  onBlock: (block: Block, places: readonly Stretch[]) => void,
): void {
  let leaves = new Leaves([])
  const recording = recordingConverter(converter, (block) => {
    // The marked Latin words are taken out of their queue as well, or a later equal text would get their place.
    onBlock(
      block,
      block.runs.map((run) => leaves.take(run.text)),
    )
  })
  const context = { source: script, converter: recording, keepLatin }
  for (const text of texts) {
    leaves = new Leaves(markedLeaves(text.value, text))
    variantText(text.value, 'Cyrl', context)
  }
  if (!body) return
  leaves = new Leaves(leavesOf(body.tree, body.start, source.text.length))
  variantTree(body.tree, 'Cyrl', context)
}
