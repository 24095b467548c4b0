import Papa from 'papaparse'
import { chartLimits, type ChartData, type ChartFault, type ChartLanguage } from './chart-data'
import { readNumber } from './numbers'
import { parseHead, type ChartHead } from './parse-head'

interface Row {
  /** Number of the line in the block, from 1. */
  line: number
  cells: string[]
  /** Column of each cell, from 1. */
  columns: number[]
}

/** No number: nothing was published for this place. */
const missing = /^[-–—]?$/

/** A block of data as a chart, or every mistake in it. Above a line `---` stand `type`, `title`, `unit` and `source`, below it
 *  the data, one row a line, columns separated by `;`, a tab or, where the first line has neither, a comma.
 *  @example parseChart('type: bar\ntitle: Станови\n---\nГрад;Станови\nВрбас;14\nШабац;25', 'sr') */
export function parseChart(
  text: string,
  language: ChartLanguage,
): { chart?: ChartData; faults: ChartFault[] } {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  const border = lines.findIndex((line) => /^---\s*$/.test(line))
  const above = border === -1 ? lines : lines.slice(0, border)
  const { head, faults } = parseHead(above.join('\n'))
  if (border === -1 || lines.slice(border + 1).every((line) => line.trim() === ''))
    return { faults: [...faults, { line: lines.length, column: 1, code: 'chart-no-data', values: {} }] }
  if (!head) return { faults }
  const { rows, faults: quotes } = readRows(lines, border + 1)
  const data = quotes.length > 0 ? { faults: quotes } : readData(rows, head, language)
  return { ...data, faults: [...faults, ...data.faults] }
}

function readRows(lines: readonly string[], from: number): { rows: Row[]; faults: ChartFault[] } {
  const filled = lines
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text, line }) => line > from && text.trim() !== '')
  const first = filled[0]?.text ?? ''
  const delimiter = [';', '\t'].find((sign) => first.includes(sign)) ?? ','
  const faults: ChartFault[] = []
  const rows = filled.map(({ text, line }): Row => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter })
    if (errors.length > 0)
      faults.push({ line, column: text.indexOf('"') + 1, code: 'chart-quote', values: {} })
    return { line, cells: (data[0] ?? []).map((cell) => cell.trim()), columns: columnsOf(text, delimiter) }
  })
  return { rows, faults }
}

/** Where the cells of a line begin. */
function columnsOf(text: string, delimiter: string): number[] {
  const columns: number[] = []
  let quoted = false
  let start = 0
  const add = () => columns.push(start + (text.slice(start).search(/\S|$/) || 0) + 1)
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted
    if (quoted || text[at] !== delimiter) continue
    add()
    start = at + 1
  }
  add()
  return columns
}

const place = ({ line, columns }: Row, index = 0) => ({ line, column: columns[index] ?? 1 })

function readData(
  [first, ...rows]: Row[],
  head: ChartHead,
  language: ChartLanguage,
): { chart?: ChartData; faults: ChartFault[] } {
  if (!first) return { faults: [] }
  const expected = first.cells.length
  const count = expected - 1
  const max = head.type === 'bar' ? chartLimits.bars : chartLimits.points
  if (count < 1 || count > chartLimits.series)
    return { faults: [{ ...place(first), code: 'chart-series', values: { count, max: chartLimits.series } }] }
  if (rows.length < chartLimits.rows || rows.length > max) {
    const values = { count: rows.length, min: chartLimits.rows, max }
    return { faults: [{ ...place(first), code: 'chart-rows', values }] }
  }
  const faults = [first, ...rows].flatMap((row) => shapeFaults(row, expected))
  if (faults.length > 0) return { faults }
  const digits = Array.from({ length: count }, () => 0)
  const read = rows.map((row) => ({
    label: row.cells[0] ?? '',
    values: row.cells.slice(1).map((cell, index) => {
      if (missing.test(cell)) return undefined
      const number = readNumber(cell, language)
      if (!number) faults.push({ ...place(row, index + 1), code: 'chart-number', values: { value: cell } })
      else if (number.value < 0 && head.type === 'bar')
        faults.push({ ...place(row, index + 1), code: 'chart-negative', values: { value: cell } })
      digits[index] = Math.max(digits[index] ?? 0, number?.digits ?? 0)
      return number?.value
    }),
  }))
  if (faults.length > 0) return { faults }
  const [rowsName = '', ...series] = first.cells
  return { chart: { ...head, rowsName, series, rows: read, digits }, faults }
}

/** A row must have as many cells as the first one, and a name. */
function shapeFaults(row: Row, expected: number): ChartFault[] {
  const count = row.cells.length
  if (count !== expected) return [{ ...place(row), code: 'chart-columns', values: { count, expected } }]
  return row.cells[0] === '' ? [{ ...place(row), code: 'chart-label', values: {} }] : []
}
