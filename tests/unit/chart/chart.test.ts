import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import type { ChartData } from '@/lib/chart/chart-data'
import { chartFigure } from '@/lib/chart/figure'
import { readNumber, writeNumber, writeValue } from '@/lib/chart/numbers'
import { parseChart } from '@/lib/chart/parse'
import { placeCharts } from '@/lib/chart/place-charts'
import { parseMarkdown } from '@/lib/markdown/parse'
import { createSiteConverter, variantTree } from '@/lib/variant'

describe('numbers', () => {
  it.each([
    ['1.342', 'sr', 1342, 0],
    ['1342', 'sr', 1342, 0],
    ['45,74', 'sr', 45.74, 2],
    ['−3,5', 'sr', -3.5, 1],
    ['1,342.5', 'en', 1342.5, 1],
  ] as const)('%s (%s)', (text, language, value, digits) =>
    expect(readNumber(text, language)).toEqual({ value, digits }),
  )

  it.each([
    ['45.74', 'sr'],
    ['1.34', 'sr'],
    ['1,342', 'sr', 'is one and a third in Serbian'],
    ['45,74', 'en'],
    ['12 %', 'sr'],
    ['', 'sr'],
    ['1e3', 'en'],
  ] as const)('never guesses what „%s” (%s) means', (text, language, decimal?: string) => {
    if (decimal) expect(readNumber(text, language)).toEqual({ value: 1.342, digits: 3 })
    else expect(readNumber(text, language)).toBeUndefined()
  })

  it('are written as readers expect them', () => {
    expect(writeNumber(1342.5, 2, 'sr')).toBe('1.342,50')
    expect(writeNumber(1342.5, 1, 'en')).toBe('1,342.5')
    expect(writeValue(6.3, 2, '%', 'sr')).toBe('6,30\u00a0%')
    expect(writeValue(6.3, 2, '%', 'en')).toBe('6.30%')
    expect(writeValue(30, 0, 'broj dana', 'sr')).toBe('30')
  })
})

const block = (type: string, rows: string, more = '') => `type: ${type}\ntitle: Наслов\n${more}---\n${rows}`
const chartOf = (text: string): ChartData => {
  const { chart, faults } = parseChart(text, 'sr')
  expect(faults).toEqual([])
  return chart!
}
const html = (chart: ChartData) => toHtml(chartFigure(chart, 'sr'))
/** All elements below a node. */
const all = (node: Element | Root): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...all(child)] : []))

describe('a chart', () => {
  it('has bars as long as its numbers, with their values and the same numbers in a table', () => {
    const figure = chartFigure(chartOf(block('bar', 'Град;Станови\nВрбас;20\nШабац;10\nЧачак;')), 'sr')
    const widths = all(figure)
      .filter(({ tagName }) => tagName === 'rect')
      .map(({ properties }) => Number.parseFloat(String(properties.width)))
    expect(widths).toHaveLength(2)
    expect(widths[0]! / widths[1]!).toBeCloseTo(2, 2)
    expect(toHtml(figure)).toContain('<th scope="row">Чачак</th><td class="align-right">–</td>')
  })

  it('leaves room for the longest number on the narrowest phone', () => {
    const figure = chartFigure(chartOf(block('bar', 'А;Б\nв;123.456.789\nг;1')), 'sr')
    const [bar] = all(figure).filter(({ tagName }) => tagName === 'rect')
    expect((Number.parseFloat(String(bar!.properties.width)) / 100) * 280 + 8 + 11 * 8).toBeLessThan(281)
  })

  it('draws one line a series, broken where a number is missing, beginning at zero', () => {
    const lines = html(chartOf(block('line', 'Година;А;Б\n2021.;10;5\n2022.;;6\n2023.;30;7')))
    expect(lines.match(/<path class="chart-line chart-\d" d="M[^"]*"/g)).toHaveLength(2)
    expect(lines).toMatch(/<text class="chart-tick"[^>]*>0<\/text>/)
    expect(lines).toMatch(/d="M\d+,[\d.]+Z?M/)
  })

  it('shows only as many names as a phone has room for', () => {
    const rows = Array.from({ length: 40 }, (_, index) => `${1980 + index}.;${index}`).join('\n')
    const names = html(chartOf(block('line', `Година;А\n${rows}`))).match(/class="chart-name"/g)
    expect(names!.length).toBeGreaterThan(3)
    expect(names!.length).toBeLessThan(8)
  })

  it('survives numbers that are all zero', () => {
    expect(html(chartOf(block('bar', 'А;Б\nв;0\nг;0')))).not.toContain('NaN')
    expect(html(chartOf(block('line', 'А;Б\nв;0\nг;0')))).not.toContain('NaN')
  })

  it('carries no style and nothing that an editor wrote as markup', () => {
    const evil = html(
      chartOf(block('bar', 'Град;<b onclick=x>\n<script>;1\n"&amp;";2', 'source: <img src=x>\n')),
    )
    expect(evil).not.toMatch(/style=|<script|<b |<img/)
    expect(evil).toContain('&#x3C;script>')
  })
})

describe('a chart in a text', () => {
  const markdown = `\`\`\`grafikon\n${block('bar', 'Grad;Stanovi\nNjegoševo;14\nLjig;1.025', 'unit: broj stanova\n').replace('Наслов', 'Džepni vodič')}\n\`\`\`\n`
  const converter = createSiteConverter({ glossary: [] })
  const inScript = (to: 'Cyrl' | 'Latn') =>
    toHtml(variantTree(placeCharts(parseMarkdown(markdown, 'sr'), 'sr'), to, { source: 'Latn', converter }))

  it('changes script with it, drawing and names included, and nothing else', () => {
    expect(inScript('Cyrl')).toContain('aria-label="Графикон: Џепни водич"')
    expect(inScript('Cyrl')).toMatch(/<text x="0" y="16">Његошево<\/text>/)
    expect(inScript('Latn')).toMatch(/<text x="0" y="16">Njegoševo<\/text>/)
    const shape = (text: string) => text.replace(/>[^<]*</g, '><').replace(/aria-label="[^"]*"/g, '')
    expect(shape(inScript('Latn'))).toBe(shape(inScript('Cyrl')))
  })

  it('stays a block of text when it is wrong, and so do other blocks', () => {
    const wrong = placeCharts(parseMarkdown('```grafikon\ntype: pita\n```\n\n```js\n1\n```\n', 'sr'), 'sr')
    expect(toHtml(wrong).match(/<pre>/g)).toHaveLength(2)
  })
})
