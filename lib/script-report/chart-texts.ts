import type { Root } from 'hast'
import { chartsIn, type PlacedChart } from '@/lib/chart/place-charts'
import type { Stretch } from './source-offset'

const textsOf = ({ chart }: PlacedChart): string[] => [
  chart.title,
  ...(chart.unit ? [chart.unit] : []),
  ...(chart.source ? [chart.source] : []),
  chart.rowsName,
  ...chart.series,
  ...chart.rows.map(({ label }) => label),
]

/** The texts that a reader sees in the charts of a document, each with its place in the file; `base` is where its Markdown begins. */
export function chartTexts(tree: Root, base: number, file: string): Stretch[] {
  return chartsIn(tree, 'sr').flatMap((placed) => {
    let from = base + placed.start
    return textsOf(placed).flatMap((value): Stretch[] => {
      const start = file.indexOf(value, from)
      // A value written in quotes with escapes stands nowhere as it is: the whole block is its place.
      if (start < 0 || start > base + placed.end)
        return [{ value, start: base + placed.start, end: base + placed.end }]
      from = start + value.length
      return [{ value, start, end: from }]
    })
  })
}
