/** What an archive of one size takes, each figure by its name in {@link COLUMNS}. */
export type Row = Record<keyof typeof COLUMNS, number>

/** The figures and their headings. */
const COLUMNS = {
  items: 'articles',
  pages: 'pages',
  files: 'files',
  megabytes: 'MB',
  plainMegabytes: 'MB without `.br`, `.gz`',
  diskMegabytes: 'MB on disk',
  mostInFolder: 'most in one folder',
  cacheMegabytes: 'MB of `.cache` on disk',
  fullCpu: 'all, CPU s',
  fullWall: 'all, s',
  editCpu: 'one edit, CPU s',
  editWall: 'one edit, s',
  peakMegabytes: 'most memory, MB',
} as const
const names = Object.keys(COLUMNS) as (keyof Row)[]

/**
 * The row of a size that was not measured, on the straight line through the two largest that were. Memory has no slope: its
 * peak is that of compiling the code in one archive and of rendering in another.
 * @throws {Error} when fewer than two were measured
 */
export function rowBySlope(measured: readonly Row[], items: number): Row {
  const [one, two] = measured.slice(-2)
  if (!one || !two) throw new Error('A slope needs two sizes.')
  const share = (items - one.items) / (two.items - one.items)
  return Object.fromEntries(
    names.map((name) => [name, name === 'peakMegabytes' ? NaN : one[name] + share * (two[name] - one[name])]),
  ) as unknown as Row
}

/** Short numbers keep one decimal; what is not known is a dash. */
const shown = (value: number): string =>
  Number.isNaN(value)
    ? '–'
    : value < 100 && !Number.isInteger(value)
      ? value.toFixed(1)
      : Math.round(value).toLocaleString('en')

/** The rows as a table of Markdown; those by slope are marked as such. */
export function tableOf(measured: readonly Row[], bySlope: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = (some: readonly Row[], kind: string) =>
    some.map((row) => line([...names.map((name) => shown(row[name])), kind]))
  return [
    line([...names.map((name) => COLUMNS[name]), 'kind of figure']),
    line([...names, ''].map(() => '---')),
    ...rows(measured, 'measured'),
    ...rows(bySlope, 'by slope'),
  ].join('\n')
}
