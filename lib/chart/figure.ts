import type { Element } from 'hast'
import type { ChartData, ChartLanguage } from './chart-data'
import { drawBars } from './draw-bars'
import { drawLines } from './draw-lines'
import { element } from './element'
import { isUnitSign, writeNumber } from './numbers'

/** The interface's words around a chart, in Cyrillic for Serbian: the variant step turns them with the rest. */
const words = {
  sr: { chart: 'Графикон', table: 'Подаци у табели', source: 'Извор' },
  en: { chart: 'Chart', table: 'Data as a table', source: 'Source' },
}

/** A chart as a figure: title, key, drawing, and the same numbers as a table. The drawing takes its colours from the
 *  style sheet and its texts from the tree, so that it follows the reader's script and contrast like everything else. */
export function chartFigure(chart: ChartData, language: ChartLanguage): Element {
  const { title, unit, source, type, series } = chart
  const { height, marks } = (type === 'bar' ? drawBars : drawLines)(chart, language)
  const word = words[language]
  return element(
    'figure',
    { className: ['chart'] },
    element(
      'figcaption',
      {},
      element('strong', {}, title),
      unit && !isUnitSign(unit) ? element('div', {}, unit) : undefined,
    ),
    series.length > 1 ? key(chart) : undefined,
    element('svg', { role: 'img', ariaLabel: `${word.chart}: ${title}`, width: '100%', height }, ...marks),
    element('details', {}, element('summary', {}, word.table), dataTable(chart, language)),
    source ? element('p', { className: ['chart-source'] }, `${word.source}: ${source}`) : undefined,
  )
}

/** Which colour, and which kind of line, is which series. */
function key({ series, type }: ChartData): Element {
  const items = series.map((name, index) => {
    const className = [`chart-${index + 1}`, ...(type === 'line' ? ['chart-line'] : [])]
    const sample =
      type === 'line'
        ? element('path', { className, d: 'M0 6h28' })
        : element('rect', { className, width: 28, height: 12, rx: 2 })
    return element(
      'li',
      {},
      element('svg', { ariaHidden: 'true', width: 28, height: 12 }, sample),
      element('span', {}, name),
    )
  })
  return element('ul', { className: ['chart-key'] }, ...items)
}

function dataTable({ rowsName, series, rows, digits, title }: ChartData, language: ChartLanguage): Element {
  const head = [rowsName, ...series].map((name, index) =>
    element('th', { scope: 'col', ...(index > 0 ? { className: ['align-right'] } : {}) }, name),
  )
  const body = rows.map(({ label, values }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      ...values.map((value, index) =>
        element(
          'td',
          { className: ['align-right'] },
          value === undefined ? '–' : writeNumber(value, digits[index] ?? 0, language),
        ),
      ),
    ),
  )
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  )
  return element('section', { className: ['table-scroll'], tabIndex: 0, ariaLabel: title }, table)
}
