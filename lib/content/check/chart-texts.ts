import { visit } from 'unist-util-visit'
import { chartFences } from '@/lib/chart/chart-data'
import type { Body } from './content-files'
import { placeOf, type SourceText } from './fault'

/** Start and end, in the file, of the texts that readers see in charts: title, unit, source, names of columns and rows. */
export function chartTextRanges(source: SourceText, body: Body): [number, number][] {
  const ranges: [number, number][] = []
  if (!body.tree) return ranges
  visit(body.tree, 'code', (node) => {
    if (!chartFences.includes(node.lang ?? '')) return
    const fence = placeOf(source, body.start + (node.position?.start.offset ?? 0)).line
    const lines = node.value.split('\n')
    const border = lines.indexOf('---')
    for (const [index, line] of lines.entries()) {
      const start = source.lineStarts[fence + index]
      // Above the border only what stands behind the names of fields, and not the kind of chart.
      const skipped = index < border ? /^(?:type:.*|\w+:\s*)/.exec(line)?.[0].length : 0
      if (start !== undefined && skipped !== undefined) ranges.push([start + skipped, start + line.length])
    }
  })
  return ranges
}
