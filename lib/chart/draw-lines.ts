import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { Element } from 'hast'
import type { ChartData, ChartLanguage } from './chart-data'
import { element, letterWidth, narrowest, percent, pixels } from './element'
import { writeNumber, writeValue } from './numbers'

/** Heights in pixels: room for the highest number, the plot, the names under it. */
const above = 26
const plot = 200
const below = 26
/** The paths have a width of their own, which the browser stretches to the chart's. */
const pathWidth = 1000
/** More points than this carry no circle and no number. */
const mostCircles = 30
const mostNumbers = 8

/** Lines over a common axis that begins at zero unless numbers are negative. */
export function drawLines(chart: ChartData, language: ChartLanguage): { height: number; marks: Element[] } {
  const { rows, series } = chart
  const all = rows.flatMap(({ values }) => values.filter((value) => value !== undefined))
  const height = scaleLinear()
    .domain([Math.min(0, ...all), Math.max(0, ...all) || 1])
    .nice(4)
    .range([above + plot, above])
  const place = scalePoint<number>()
    .domain(rows.map((_, index) => index))
    .range([0, 1])
    .padding(0.5)
  const across = (index: number) => place(index) ?? 0
  const marks = [...grid(chart, height, language), ...names(chart, across)]
  for (const index of series.keys())
    marks.push(path(chart, index, across, height), ...points(chart, index, across, height, language))
  return { height: above + plot + below, marks }
}

type Height = (value: number) => number
type Across = (index: number) => number

/** Horizontal lines with their numbers on top, so that no room is lost at the side. */
function grid(
  { digits }: ChartData,
  height: Height & { ticks: (count: number) => number[] },
  language: ChartLanguage,
): Element[] {
  const ticks = height.ticks(4)
  const [first = 0, second = 1] = ticks
  // Whole steps are written without decimals, whatever the data has.
  const fraction = Number.isInteger(second - first) ? 0 : Math.max(...digits)
  return ticks.flatMap((tick) => {
    const y = pixels(height(tick))
    return [
      element('line', { className: ['chart-grid'], x2: '100%', y1: y, y2: y }),
      element('text', { className: ['chart-tick'], y: y - 5 }, writeNumber(tick, fraction, language)),
    ]
  })
}

/** Names of the points; of many, only as many as a phone has room for. */
function names({ rows }: ChartData, across: Across): Element[] {
  const longest = Math.max(...rows.map(({ label }) => label.length))
  const step = Math.ceil((rows.length * (longest + 1) * letterWidth) / narrowest)
  return rows.flatMap(({ label }, index) =>
    index % step === 0
      ? [
          element(
            'text',
            { className: ['chart-name'], x: percent(across(index)), y: above + plot + 20 },
            label,
          ),
        ]
      : [],
  )
}

function path({ rows }: ChartData, index: number, across: Across, height: Height): Element {
  const draw = line<number>()
    .defined((at) => rows[at]?.values[index] !== undefined)
    .x((at) => Math.round(across(at) * pathWidth))
    .y((at) => pixels(height(rows[at]?.values[index] ?? 0) - above))
  return element(
    'svg',
    {
      y: above,
      width: '100%',
      height: plot,
      viewBox: `0 0 ${pathWidth} ${plot}`,
      preserveAspectRatio: 'none',
    },
    element('path', {
      className: ['chart-line', `chart-${index + 1}`],
      d: draw([...rows.keys()]) ?? '',
      vectorEffect: 'non-scaling-stroke',
    }),
  )
}

function points(
  { rows, series, digits, unit }: ChartData,
  index: number,
  across: Across,
  height: Height,
  language: ChartLanguage,
): Element[] {
  if (rows.length > mostCircles) return []
  const hasNumbers = series.length === 1 && rows.length <= mostNumbers
  return rows.flatMap(({ values }, at) => {
    const value = values[index]
    if (value === undefined) return []
    const [x, y] = [percent(across(at)), pixels(height(value))]
    const circle = element('circle', { className: [`chart-${index + 1}`], cx: x, cy: y, r: 4 })
    if (!hasNumbers) return [circle]
    const text = writeValue(value, digits[index] ?? 0, unit, language)
    return [circle, element('text', { className: ['chart-value', 'chart-name'], x, y: y - 11 }, text)]
  })
}
