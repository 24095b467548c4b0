import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { ChartFault } from './chart-data'

/** What stands above the data. */
export type ChartHead = { type: 'bar' | 'line'; title: string; unit?: string; source?: string }

const fields = ['type', 'title', 'unit', 'source'] as const

/** The lines above the data, and every mistake in them. */
export function parseHead(text: string): { head?: ChartHead; faults: ChartFault[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number, code: ChartFault['code'], values: ChartFault['values'] = {}): ChartFault => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), code, values }
  }
  const [error] = document.errors
  if (error) return { faults: [at(error.pos[0], 'chart-head')] }
  if (!isMap(document.contents)) return { faults: [at(0, 'chart-head')] }
  const found = new Map<string, string>()
  const faults: ChartFault[] = []
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0
    if (!fields.includes(name as (typeof fields)[number])) {
      faults.push(at(offset, 'chart-field', { field: name, list: fields.join(', ') }))
    } else if (isScalar(value) && String(value.value ?? '').trim() !== '') {
      found.set(name, String(value.source ?? value.value).trim())
      const isKnown = value.value === 'bar' || value.value === 'line'
      if (name === 'type' && !isKnown)
        faults.push(at(value.range?.[0] ?? offset, 'chart-type', { value: String(value.value) }))
    } else faults.push(at(offset, 'chart-head'))
  }
  if (faults.length > 0) return { faults }
  const [type, title, unit, source] = fields.map((name) => found.get(name))
  if (type === undefined) return { faults: [at(0, 'chart-type', { value: '' })] }
  if (title === undefined) return { faults: [at(0, 'chart-title')] }
  return {
    head: {
      type: type as ChartHead['type'],
      title,
      ...(unit ? { unit } : {}),
      ...(source ? { source } : {}),
    },
    faults,
  }
}
