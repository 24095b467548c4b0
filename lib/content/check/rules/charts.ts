import { visit } from 'unist-util-visit'
import { chartFences, type ChartFault } from '@/lib/chart/chart-data'
import { parseChart } from '@/lib/chart/parse'
import type { ContentFile } from '../content-files'
import { errorAt, placeOf, type Fault, type Faults, type SourceText } from '../fault'

/** Blocks of data for charts: their description, their rows, their numbers. */
export function* chartFaults({ kind, source, body }: ContentFile): Faults {
  if (!body?.tree) return
  const language = kind === 'Translation' || kind === 'PageTranslation' ? 'en' : 'sr'
  const faults: Fault[] = []
  visit(body.tree, 'code', (node, _, parent) => {
    if (!chartFences.includes(node.lang ?? '')) return
    const start = body.start + (node.position?.start.offset ?? 0)
    if (parent?.type !== 'root') faults.push(errorAt(source, start, 'chart-nested'))
    else
      for (const fault of parseChart(node.value, language).faults)
        faults.push(errorAt(source, offsetIn(source, start, fault), fault.code, valuesOf(fault, language)))
  })
  yield* faults
}

/** A place in a block as an offset of the file: the block's first line is under its fence. */
function offsetIn(source: SourceText, fence: number, { line, column }: ChartFault): number {
  const first = placeOf(source, fence).line
  return (source.lineStarts[first + line - 1] ?? fence) + column - 1
}

const examples = { sr: '1.342 или 45,74', en: '1,342 или 45.74' }

function valuesOf({ code, values }: ChartFault, language: 'sr' | 'en'): Fault['values'] {
  return code === 'chart-number' ? { ...values, example: examples[language] } : values
}
