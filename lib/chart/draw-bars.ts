import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import type { ChartData, ChartLanguage } from './chart-data'
import { element, letterWidth, narrowest, percent } from './element'
import { writeValue } from './numbers'

/** Heights in pixels: a name, its bars, the space to the next name. */
const nameHeight = 24
const barHeight = { one: 18, many: 15 }
const barGap = 3
const groupGap = 14

/** Horizontal bars, each group under its name, so that long names need no room beside the bars. */
export function drawBars(chart: ChartData, language: ChartLanguage): { height: number; marks: Element[] } {
  const { rows, digits, unit } = chart
  const write = (value: number, index: number) => writeValue(value, digits[index] ?? 0, unit, language)
  const longest = Math.max(
    ...rows.flatMap(({ values }) =>
      values.map((value, at) => (value === undefined ? 1 : write(value, at).length)),
    ),
  )
  const most = Math.max(...rows.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const share = scaleLinear()
    .domain([0, most || 1])
    .range([0, 1 - (longest * letterWidth + 10) / narrowest])
  const thick = chart.series.length === 1 ? barHeight.one : barHeight.many
  const marks: Element[] = []
  let top = 0
  for (const { label, values } of rows) {
    marks.push(element('text', { x: 0, y: top + 16 }, label))
    top += nameHeight
    for (const [index, value] of values.entries()) {
      const end = share(value ?? 0)
      if (value !== undefined)
        marks.push(
          element('rect', {
            className: [`chart-${index + 1}`],
            y: top,
            width: percent(end),
            height: thick,
            rx: 2,
          }),
        )
      const text = value === undefined ? '–' : write(value, index)
      marks.push(
        element('text', { className: ['chart-value'], x: percent(end), dx: 8, y: top + thick - 3.5 }, text),
      )
      top += thick + barGap
    }
    top += groupGap
  }
  return { height: top - groupGap, marks }
}
