/** Language of the text around a chart: it decides how numbers are written and read. */
export type ChartLanguage = 'sr' | 'en'

/** A chart as its block of data says. */
export type ChartData = {
  type: 'bar' | 'line'
  title: string
  /** What is counted or measured: `%`, `број станова`. */
  unit?: string
  source?: string
  /** Name of the first column: what the rows are. */
  rowsName: string
  /** Names of the other columns. */
  series: string[]
  rows: { label: string; values: (number | undefined)[] }[]
  /** Digits behind the decimal sign, for each series as many as its numbers were written with. */
  digits: number[]
}

/** One mistake in a block; line and column count from 1 within the block's text. */
export type ChartFault = {
  line: number
  column: number
  code:
    | 'chart-head'
    | 'chart-field'
    | 'chart-type'
    | 'chart-title'
    | 'chart-no-data'
    | 'chart-columns'
    | 'chart-quote'
    | 'chart-label'
    | 'chart-number'
    | 'chart-negative'
    | 'chart-rows'
    | 'chart-series'
  values: Record<string, string | number>
}

/** More of one kind than this cannot be told apart or read on a phone. */
export const chartLimits = { series: 4, bars: 20, points: 60, rows: 2 } as const

/** Names after the fence of a block of data; a Cyrillic keyboard writes the second. */
export const chartFences: readonly string[] = ['grafikon', 'графикон']
