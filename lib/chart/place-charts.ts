import type { Element, Root } from 'hast'
import { chartFences, type ChartData, type ChartLanguage } from './chart-data'
import { chartFigure } from './figure'
import { parseChart } from './parse'

/** Class with which a block of data comes out of the Markdown step. */
const chartClasses = new Set(chartFences.map((name) => `language-${name}`))

/** The text of a block of data, undefined for any other element. */
function blockText(node: Element): string | undefined {
  const [code] = node.tagName === 'pre' ? node.children : []
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined
  const classes = Array.isArray(code.properties.className) ? code.properties.className : []
  if (!classes.some((name) => chartClasses.has(String(name)))) return undefined
  return code.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** A chart of a document and the offsets of its block of data in the Markdown. */
export interface PlacedChart {
  chart: ChartData
  start: number
  end: number
}

/** The charts of a document, in its order, for those who read the texts in them; blocks with mistakes are left out. */
export function chartsIn(tree: Root, language: ChartLanguage): PlacedChart[] {
  return tree.children.flatMap((child): PlacedChart[] => {
    if (child.type !== 'element') return []
    const text = blockText(child)
    const { chart } = text === undefined ? {} : parseChart(text, language)
    const [start, end] = [child.position?.start.offset, child.position?.end.offset]
    return chart && start !== undefined && end !== undefined ? [{ chart, start, end }] : []
  })
}

/** Puts a chart in the place of every block of data, in place. A block with mistakes stays a block of text: the
 *  content check has reported it and published nothing. */
export function placeCharts(tree: Root, language: ChartLanguage): Root {
  tree.children = tree.children.map((child) => {
    const text = child.type === 'element' ? blockText(child) : undefined
    const { chart } = text === undefined ? {} : parseChart(text, language)
    return chart ? chartFigure(chart, language) : child
  })
  return tree
}
